import * as z from 'zod';
import { assigningSchema } from './assigning-schema';
import { composingSchema } from './composing-schema';
import { linkingSchema } from './linking-schema';
import { mappingSchema } from './mapping-schema';
import { rankingSchema } from './ranking-schema';
import { seatsSchema } from './seats-schema';
import { visitsSchema } from './visits-schema';

export const taskSchema = z
  .discriminatedUnion('kind', [
    visitsSchema,
    rankingSchema,
    mappingSchema,
    seatsSchema,
    composingSchema,
    assigningSchema,
    linkingSchema,
  ])
  .describe("The step's own activity. `kind` says which of the seven it is.");
