// How many words of each text fit on the screen and are read in the time a table has. The tree follows the scenario;
// a list stands for each of its members. The schema names these limits, `checks/text-lengths.ts` counts.

export const wordLimits = {
  title: 10,
  summary: 60,
  facilitator: { text: 60 },
  sponsor: { text: 60 },
  interests: { name: 5, text: 20 },
  stakeholders: { bio: 45, voice: { cold: 20, warm: 20 } },
  tensions: { about: 12 },
  todos: { name: 5 },
  steps: {
    brief: 60,
    question: 20,
    mirror: 30,
    task: {
      title: 10,
      question: 25,
      intro: 60,
      milestones: { because: 25 },
      candidates: { name: 8, text: 40 },
      criteria: { name: 10, text: 30 },
      evidence: { name: 10, text: 30 },
      actors: { name: 8 },
      gaps: { text: 15 },
      baseline: { text: 40, because: 25 },
      rules: { name: 10, text: 35, because: 25 },
      parts: { name: 10, options: { name: 14, text: 35 } },
      items: { name: 12, text: 35 },
      dates: { name: 8 },
      partners: { name: 10, text: 35 },
      drops: { name: 10, text: 35, because: 25 },
      successors: { name: 10, text: 35, because: 25 },
      outcomes: { because: 25 },
    },
  },
  cards: {
    title: 10,
    text: 45,
    flips: { because: 30 },
    go: { now: 35 },
    stop: { now: 35 },
    conditions: { text: 15, now: 35 },
    practice: 60,
    ask: 25,
  },
  cases: { title: 12, text: 90, source: 40 },
  events: { title: 8, text: 40 },
} as const;

/** Letters that a text may have at the very most: beyond this it cannot fit, in any language. */
export function characterLimit(words: number): number {
  return Math.max(40, words * 10);
}
