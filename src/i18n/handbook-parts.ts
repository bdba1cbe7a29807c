// What the handbook is made of: the keys under `handbook`, in the order in which people read them.

/** Of each step. */
export const stepParts = ['purpose', 'do', 'outputs', 'who', 'go', 'stop', 'case', 'reading'] as const;

const glossaryWords = [
  'cluster',
  'facilitator',
  'stakeholder',
  'traded',
  'locationQuotient',
  'baseline',
  'governance',
  'quickWin',
  'momentum',
  'ownership',
] as const;

/** How to run a workshop: what holds for all of them, then the six formats. */
const workshopParts = [
  'prepare',
  'tables',
  'start',
  'play',
  'voices',
  'language',
  'time',
  'express',
  'halfDay',
  'oneDay',
  'twoDay',
  'threeDay',
  'fiveDay',
] as const;

const debriefParts = ['why', 'feel', 'happened', 'learned', 'relates', 'whatIf', 'next', 'care'] as const;

/** What follows the twelve steps. */
export const chapters = [
  { chapter: 'workshop', parts: workshopParts },
  { chapter: 'debrief', parts: debriefParts },
  { chapter: 'word', parts: glossaryWords },
] as const;
