import { quoted, type Session } from './database.ts';

/** The ids in a team; who looks for hidden rows is given even these. */
export const ids = {
  candidate: '0199aaaa-0000-7000-8000-000000000001',
  other: '0199aaaa-0000-7000-8000-000000000002',
  plan: '0199aaaa-0000-7000-8000-000000000003',
  scorecard: '0199bbbb-0000-7000-8000-000000000001',
  second: '0199bbbb-0000-7000-8000-000000000002',
  ofOther: '0199bbbb-0000-7000-8000-000000000003',
  fresh: '0199bbbb-0000-7000-8000-000000000009',
  debrief: '0199cccc-0000-7000-8000-000000000001',
  debriefOfOther: '0199cccc-0000-7000-8000-000000000002',
  entry: '0199cccc-0000-7000-8000-000000000003',
  erasure: '0199eeee-0000-7000-8000-000000000001',
  gone: '0199eeee-0000-7000-8000-000000000002',
  calibration: '0199dddd-0000-7000-8000-000000000001',
} as const;

/** An interviewer's scorecard as the store takes it. */
export function addScorecard(interviewer: string, id: string, candidate: string, revision = 1): string {
  const body = {
    schema: 'scorecard/1',
    id,
    revision,
    interview: { finishedAt: '2026-11-01T10:00:00.000Z' },
    ratings: [{ dimension: 'depth', score: 4 }],
    recommendation: 'yes',
  };
  return `insert into plumbline.scorecards (interviewer, scorecard_id, revision, candidate, finished_at, body)
    values (${quoted(interviewer)}, '${id}', ${revision}, '${candidate}', '2026-11-01', ${quoted(JSON.stringify(body))})`;
}

/** A debrief of a candidate. */
export const addDebrief = (author: string, id: string, candidate: string, replaces: string | null = null): string =>
  `insert into plumbline.debriefs (candidate, id, replaces, author, written_at, body)
    values ('${candidate}', '${id}', ${replaces === null ? 'null' : `'${replaces}'`}, ${quoted(author)}, '2026-11-02', '{}')`;

/** A comment in a debrief. */
export const addEntry = (author: string, id: string, debrief: string, candidate: string): string =>
  `insert into plumbline.debrief_entries (candidate, id, debrief, kind, author, written_at, body)
    values ('${candidate}', '${id}', '${debrief}', 'comment', ${quoted(author)}, '2026-11-02', '{"text": "Secret."}')`;

/** What a session's body holds, as far as the database looks at it. */
const session = quoted(JSON.stringify({ schema: 'calibration/1', samples: [{ id: 's' }, { id: "it's" }] }));

/** Somebody's answers in the calibration, each sample with a score and evidence unless `ratings` says otherwise. */
export function addAnswers(
  rater: string,
  ratings: readonly object[] = ['s', "it's"].map((sample) => ({ sample, score: 3, evidence: 'Said so.' })),
): string {
  const body = quoted(JSON.stringify({ schema: 'calibration/1', answers: [{ rater: { name: rater }, ratings }] }));
  return `insert into plumbline.calibration_answers (rater, session, body) values (${quoted(rater)}, '${ids.calibration}', ${body})`;
}

const team = `
  insert into plumbline.members (email, role) values ('owner@team.test', 'owner'), ('boss@team.test', 'owner'), ('ada@team.test', 'interviewer'),
    ('grace@team.test', 'interviewer'), ('alan@team.test', 'interviewer'), ('ivan@team.test', 'interviewer'), ('reader@team.test', 'reader');
  insert into plumbline.candidates (id, name, application_ids, created_by) values
    ('${ids.candidate}', 'Kim', '{A-1}', 'owner@team.test'), ('${ids.other}', 'Lou', '{A-2}', 'owner@team.test');
  insert into plumbline.plans (id, candidate, role, panel, created_by, changed_at) values
    ('${ids.plan}', '${ids.candidate}', 'Engineer', ${quoted(
      JSON.stringify(['boss', 'ada', 'grace', 'alan'].map((name) => ({ email: `${name}@team.test`, dimensions: ['depth'] }))),
    )}, 'owner@team.test', '2026-11-01');
  insert into plumbline.calibration_sessions (id, author, body) values ('${ids.calibration}', 'owner@team.test', ${session});
  insert into plumbline.erasures (id, candidate, erased_at) values ('${ids.erasure}', '${ids.gone}', '2026-11-01');
`;

/** Numbers of changes above this one are drawn; those below are the same in every team. */
export const firstDrawn = 1000;

/**
 * A team with two candidates: Ivan has finished his scorecard of the other. On the first's plan stand Boss (who owns the store too), Ada, Grace and
 * Alan. Ada and Boss have finished nothing.
 */
export async function addTeam({ query }: Session): Promise<void> {
  await query(team);
  await query(addScorecard('ivan@team.test', ids.ofOther, ids.other));
  await query(addDebrief('ivan@team.test', ids.debriefOfOther, ids.other));
  // The rows' numbers are drawn: two teams get the same, so that all that they answer can be compared.
  await query('set session_replication_role = replica');
  for (const table of ['members', 'candidates', 'plans', 'calibration_sessions', 'erasures', 'scorecards', 'debriefs'])
    await query(`update plumbline.${table} set updated_seq = 7`);
  await query(`set session_replication_role = origin; select setval('plumbline.changes', ${firstDrawn})`);
}

/** What Grace and Alan have finished about the first candidate, their debrief, and Grace's calibration: all that must stay hidden. */
export async function addHidden({ query }: Session): Promise<void> {
  await query(addScorecard('grace@team.test', ids.scorecard, ids.candidate));
  await query(addScorecard('grace@team.test', ids.scorecard, ids.candidate, 2));
  await query(addScorecard('alan@team.test', ids.second, ids.candidate));
  await query(addDebrief('grace@team.test', ids.debrief, ids.candidate));
  await query(addEntry('grace@team.test', ids.entry, ids.debrief, ids.candidate));
  await query(addAnswers('grace@team.test'));
}
