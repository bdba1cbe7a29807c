import * as z from 'zod';
import { scenarioSchema } from './schema';

/** The file format as JSON Schema (draft 2020-12), for completion, help and red lines in an author's editor. */
export function scenarioJsonSchema(): string {
  const schema = z.toJSONSchema(scenarioSchema, { io: 'input', target: 'draft-2020-12' });
  return `${JSON.stringify({ title: 'Clusterwise scenario', ...schema }, null, 2)}\n`;
}
