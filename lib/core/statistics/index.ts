export { type PairAgreement, pairAgreement } from './agreement';
export { krippendorffAlpha, type Level } from './alpha';
export { type AlphaInterval, bootstrapAlpha, usualDraws } from './bootstrap';
export { type IntraclassForm, intraclassCorrelation } from './intraclass';
export { type Agreement, type AlphaBand, bandOf, type Finding, fewest, judgeAgreement, type ShortBy } from './judge-agreement';
export { cohenKappa, quadraticWeights } from './kappa';
export { differencesByGroup, type GroupDifference, type Severity, severities } from './severity';
export { type ScoreSummary, summarizeScores } from './summary';
export type { RatingTable } from './units';
