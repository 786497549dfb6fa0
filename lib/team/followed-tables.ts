/**
 * A table that devices follow: the columns of its key, the one that says who wrote a row, the one that says what it is about, null where there is none,
 * and the others that are read. A store that an earlier version has made lacks a table that `isLater`.
 */
export type FollowedTable = {
  readonly name: string;
  readonly key: readonly string[];
  readonly by: string | null;
  readonly about: 'candidate' | 'session' | null;
  readonly more: readonly string[];
  readonly isLater?: true;
};

/** The tables that the blind rule hides, in the order in which their rows refer to each other. */
export const blindTables: readonly FollowedTable[] = [
  {
    name: 'scorecards',
    key: ['interviewer', 'scorecard_id', 'revision'],
    by: 'interviewer',
    about: 'candidate',
    more: ['finished_at', 'body'],
  },
  { name: 'debriefs', key: ['candidate', 'id'], by: null, about: 'candidate', more: ['replaces', 'author', 'written_at', 'body'] },
  {
    name: 'debrief_entries',
    key: ['candidate', 'id'],
    by: null,
    about: 'candidate',
    more: ['debrief', 'kind', 'replaces', 'author', 'written_at', 'body'],
  },
  { name: 'calibration_answers', key: ['rater', 'session'], by: 'rater', about: 'session', more: ['body'], isLater: true },
];

/** The tables that all members see, but for the plans. */
export const openTables: readonly FollowedTable[] = [
  { name: 'rubrics', key: ['id', 'version'], by: null, about: null, more: ['author', 'body'] },
  { name: 'calibration_sessions', key: ['id'], by: null, about: null, more: ['author', 'body'], isLater: true },
];

/** The interview plans, which all members see. */
export const planTable: FollowedTable = { name: 'plans', key: ['id'], by: null, about: 'candidate', more: ['role', 'panel', 'body', 'changed_at'] };
