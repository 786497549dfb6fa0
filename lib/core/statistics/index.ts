export { type PairAgreement, pairAgreement } from './agreement';
export { krippendorffAlpha, type Level, type RatingTable } from './alpha';
export { type IntraclassForm, intraclassCorrelation } from './intraclass';
export { cohenKappa, quadraticWeights } from './kappa';
export { type Severity, severities } from './severity';
export { type ScoreSummary, summarizeScores } from './summary';
