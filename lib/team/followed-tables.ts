/**
 * A table that devices follow: the columns of its key, the one that says who wrote a row, the one that says what it is about, null where there is none,
 * and the others that are read.
 */
export type FollowedTable = {
  readonly name: string;
  readonly key: readonly string[];
  readonly by: string | null;
  readonly about: 'candidate' | null;
  readonly more: readonly string[];
};

/** The tables about candidates, which the blind rule hides, in the order in which their rows refer to each other. */
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
];

/** The interview plans, which all members see. */
export const planTable: FollowedTable = { name: 'plans', key: ['id'], by: null, about: 'candidate', more: ['role', 'panel', 'body', 'changed_at'] };
