// Every number of the model. Unit, range, rule and source on each line; a scenario may override any by name.
// All values are illustrative: the sources give directions, hardly ever sizes.

export const constants = {
  // Diary
  diarySlots: 10, // slots a turn, 1-20 [R10]
  surveySlots: 2, // slots of a pulse survey, 0-10 [R17]
  holdVisits: 3, // visits that a hold at a gate buys, 0-10 [R52]
  reopenSlots: 2, // slots that reopening a step takes from the next diary, 0-10 [R54]
  reopenMomentum: 5, // points lost by reopening, 0-20 [R54]
  // Visits
  visitEngage: 35, // engagement points when the angle meets a true interest, 0-200 [R12]
  visitTrust: 4, // trust points of the same, 0-20 [R12]
  wrongAngleCredibility: 2, // points lost when the angle misses, 0-20 [R13]
  againstTrust: 3, // trust points lost (before tripling) when the angle is what turns them away, 0-20 [R13]
  listenTrust: 5, // trust points for listening, 0-20 [R14]
  listenEngage: 10, // engagement points for listening, 0-100 [R14]
  introductionPercent: 150, // percent of the usual engagement when a peer makes the introduction, 100-300 [R15]
  introductionTie: 12, // points on the tie between peer and host, 0-50 [R15]
  introductionRung: 4, // rung from which a peer can introduce, 1-6 [R15]
  visitFacilitatorTie: 14, // points on the facilitator's own tie, 0-50 [R16]
  introductionFacilitatorTie: 4, // the same when a peer introduces, 0-50 [R16]
  takeOverRung: 4, // rung from which a member takes a to-do over, 1-6 [R18]
  handOverOwnership: 2, // points for a to-do handed over, 0-20 [R18]
  letGoCredibility: 2, // points lost by giving a to-do up, 0-20 [R19]
  letGoMomentum: 2, // points lost by giving a to-do up, 0-20 [R19]
  // Scaling
  engageBase: 50, // percent of an engagement gain at trust 0; trust is added to it, 0-100 [R20]
  rungStep: 20, // percent less that a gain counts for each rung above the second, 0-25 [R20]
  trustLossTimes: 3, // losses weigh this many times what is written, 1-5 [R21]
  // The tick
  momentumDecay: 13, // percent lost a turn, 0-50 [R30]
  laterTurnMonths: 6, // months a turn from step 9 on, 1-12 [R31]
  neglectEngage: 14, // engagement points lost a turn of neglect, 0-100 [R32]
  neglectTrust: 1, // trust points lost a turn of neglect (not tripled), 0-20 [R32]
  contagionTie: 40, // tie strength from which engagement spreads, 0-100 [R33]
  contagionLift: 10, // percent of a tie's strength given in points by a peer at rung 5 or more, 0-100 [R33]
  contagionCap: 15, // most points a turn from all peers, 0-200 [R33]
  exitDrop: 20, // percent of a tie's strength lost in points when a tied peer turns hostile, 0-100 [R34]
  tieFade: 1, // points an unused tie of the facilitator loses a turn, 0-20 [R35]
  knowledgeDecay: 2, // percent of knowledge that ages a month, 0-20 [R36] (halves in two years)
  ownershipPull: 2, // points a turn towards business when its members lead, 0-20 [R37]
  // Traps
  heroMomentum: 3, // momentum at once for taking a to-do, 0-20 [R40]
  heroOwnership: 2, // ownership lost at once, 0-20 [R40]
  baseLoad: 30, // percent of the facilitator's time that daily work takes, 0-100 [R41]
  slotLoad: 8, // percent of time for each slot that a to-do blocks, 0-20 [R41]
  overload: 100, // percent from which promises are missed after two turns, 50-200 [R42]
  missedTrust: 6, // trust points lost with one stakeholder (not tripled), 0-30 [R42]
  missedCredibility: 5, // points, 0-30 [R42]
  illness: 125, // percent from which the facilitator falls ill, 50-250 [R43]
  illnessMomentum: 5, // points, 0-30 [R43]
  illnessSlots: 5, // slots lost in the next diary, 0-20 [R43]
  enoughKnowledge: 40, // points after which early analysis is too much, 0-100 [R44]
  studyMomentum: 5, // points lost each time, 0-20 [R44]
  grantShare: 70, // percent of public money, 0-100 [R45]
  grantOwnership: 2, // points lost a turn, 0-20 [R45]
  grantEndRung: 3, // up to this rung people drop one when the money ends, 0-6 [R46]
  shellTrust: 40, // trust under which a legal shell is empty, 0-100 [R47]
  shellOwnership: 45, // ownership under which it is, 0-100 [R47]
  shellRunway: 12, // months of money that a shell brings, 0-60 [R47]
  shellOwnershipLoss: 10, // points, 0-50 [R47]
  shellTurns: 3, // turns until large firms step back, 1-12 [R47]
  captureShare: 50, // percent of seats over which one bloc holds the group, 30-100 [R48]
  captureNeutrality: 4, // points a turn, 0-20 [R48]
  captureTrust: 1, // trust points a turn of everybody outside the bloc (not tripled), 0-10 [R48]
  // Wins
  winMomentum: 10, // points, 0-30 [R24]
  winTrust: 3, // points for those who made it together, 0-20 [R24]
  winEngage: 40, // engagement points for those who benefit, 0-200 [R24]
  failedWinMomentum: 4, // points lost when it does not come off, 0-30 [R24]
  winPatience: 2, // months that the funder waits longer, 0-12 [R24]
  // Results
  resultsFloor: 40, // percent of a result that comes without ownership, 0-100 [R23]
  // Funder
  fundingEndMomentum: 10, // points, 0-50 [R46]
  impatienceRunway: 6, // months left at most when patience ends, 0-24 [R49]
  // Events
  eventChance: 45, // percent a turn, 0-100 [R38]
  firstEventStep: 2, // no event before this step, 1-12 [R38]
  // Gates
  holdMomentum: 6, // points lost by holding, 0-30 [R52]
  gateStake: 8, // momentum and trust at stake when going on with a weak base, 0-30 [R53]
  // Leadership group
  seatedEngage: 8, // engagement points a turn for members of the group, 0-50 [R37]
  seatedTie: 4, // points a turn on ties between members, 0-20 [R37]
  businessNorm: 60, // percent of seats with business, 0-100 [R37]
} as const;

export type ConstantName = keyof typeof constants;
export type Constants = Readonly<Record<ConstantName, number>>;

/** Start of the nine quantities, where the scenario says nothing. */
export const startQuantities = {
  momentum: 20,
  ownership: 20,
  credibility: 40,
  neutrality: 60,
  knowledge: 10,
  results: 0,
  runway: 18, // months
  publicShare: 80, // percent
  patience: 24, // months
} as const;

/** Lowest and highest value of each quantity. */
export const quantityRanges = {
  momentum: [0, 100],
  ownership: [0, 100],
  credibility: [0, 100],
  neutrality: [0, 100],
  knowledge: [0, 100],
  results: [0, 100],
  runway: [0, 120],
  publicShare: [0, 100],
  patience: [0, 60],
} as const;

/** Points of one rung, and of the whole ladder. */
export const rungPoints = 100;
export const ladderPoints = 600;
export const topRung = 6;
