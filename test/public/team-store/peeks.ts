import { addAnswers, addDebrief, addEntry, addScorecard, ids } from './world.ts';

const hiddenTables = ['scorecards', 'debriefs', 'debrief_entries', 'calibration_answers'];
const openTables = ['members', 'candidates', 'plans', 'rubrics', 'calibration_sessions', 'erasures', 'migrations'];
const systemColumns = ['xmin', 'xmax', 'ctid', 'tableoid', 'cmin'];
const conflicts = [
  '',
  'on conflict do nothing',
  'on conflict (interviewer, scorecard_id, revision) do nothing',
  'on conflict (scorecard_id) do nothing',
  'on conflict (interviewer, scorecard_id, revision) do update set body = excluded.body',
  'on conflict (interviewer, scorecard_id, revision) do update set updated_seq = excluded.updated_seq returning updated_seq',
];

const reads = [
  ...[...hiddenTables, ...openTables].flatMap((table) => [
    `select * from plumbline.${table} order by 1`,
    `select count(*) from plumbline.${table}`,
    `select 1 as one from plumbline.${table} limit 1 for update`,
    ...systemColumns.map((column) => `select ${column} from plumbline.${table} limit 1`),
  ]),
  ...hiddenTables.flatMap((table) => [
    `select max(updated_seq) as updated_seq, min(updated_seq) as lowest from plumbline.${table}`,
    `select updated_seq from plumbline.${table} where updated_seq > 0 order by updated_seq limit 500`,
    `select exists (select from plumbline.${table}) as found`,
    `select ${table}::text as whole from plumbline.${table}`,
  ]),
  `select body from plumbline.scorecards where scorecard_id = '${ids.scorecard}'`,
  `select count(*) from plumbline.scorecards where candidate = '${ids.candidate}'`,
  `select interviewer, count(*) from plumbline.scorecards group by interviewer order by 1`,
  `select 1 / (count(*) - 2) as quotient from plumbline.scorecards`,
  `select body::text::integer from plumbline.scorecards where candidate = '${ids.candidate}'`,
  `select c.name, count(s.*) from plumbline.candidates c left join plumbline.scorecards s on s.candidate = c.id group by 1 order by 1`,
  `select c.name, (select count(*) from plumbline.debriefs d where d.candidate = c.id) from plumbline.candidates c order by 1`,
  `select last_value from plumbline.changes`,
  `select nextval('plumbline.changes')`,
  `select last_value from pg_sequences where schemaname = 'plumbline'`,
  `select most_common_vals::text from pg_stats where schemaname = 'plumbline' and tablename = any ('{${hiddenTables.join(',')}}')`,
];

const functions = [
  `member()`,
  `member_role()`,
  `can_write()`,
  `is_on_plan('${ids.candidate}')`,
  `sees_candidate('${ids.candidate}')`,
  `sees_candidate('${ids.other}')`,
  `can_follow('${ids.scorecard}', 2, '${ids.candidate}')`,
  `can_follow('${ids.scorecard}', 3, '${ids.candidate}')`,
  `rates_all('${ids.calibration}', '{}')`,
  `keep_first_body()`,
  `sees_calibration('${ids.calibration}')`,
  `number_change()`,
  `wait_for_writers()`,
  `keep_own_place()`,
  `refuse_all_but_owners()`,
  `erase_candidate('${ids.candidate}')`,
  `erase_scorecard('${ids.scorecard}')`,
].map((call) => `select plumbline.${call} as answer`);

/** What is written to learn from the answer, all of it with the ids that exist. */
const writes = (own: string) => [
  ...conflicts.flatMap((conflict) => [
    `${addScorecard(own, ids.scorecard, ids.candidate)} ${conflict}`,
    `${addScorecard('grace@team.test', ids.scorecard, ids.candidate)} ${conflict}`,
    `${addScorecard('grace@team.test', ids.scorecard, ids.candidate, 3)} ${conflict}`,
  ]),
  addScorecard(own, ids.scorecard, ids.candidate, 2),
  addScorecard(own, ids.scorecard, ids.candidate, 3),
  `${addScorecard(own, ids.scorecard, ids.candidate)} returning scorecard_id, revision`,
  `insert into plumbline.scorecards (scorecard_id, revision, candidate, finished_at, body, updated_seq) select scorecard_id, 1, candidate, now(), '{}', 1 from plumbline.scorecards`,
  addDebrief(own, ids.debrief, ids.candidate),
  addDebrief(own, ids.debrief, ids.other),
  `${addDebrief(own, ids.debrief, ids.candidate)} on conflict do nothing`,
  addDebrief(own, ids.fresh, ids.candidate, ids.debrief),
  addDebrief(own, ids.fresh, ids.other, ids.debrief),
  addEntry(own, ids.entry, ids.debrief, ids.candidate),
  addEntry(own, ids.entry, ids.debriefOfOther, ids.other),
  addEntry(own, ids.fresh, ids.debrief, ids.candidate),
  addEntry(own, ids.fresh, ids.debrief, ids.other),
  addAnswers('grace@team.test'),
  addAnswers('grace@team.test', []),
  addAnswers(own, []),
  `${addAnswers('grace@team.test')} on conflict do nothing`,
  `${addAnswers('grace@team.test')} on conflict (rater, session) do nothing returning rater`,
  `${addAnswers(own, [])} on conflict (rater, session) do update set body = excluded.body`,
];

const changes = (own: string) => [
  ...hiddenTables.flatMap((table) => [
    `update plumbline.${table} set updated_seq = 1`,
    `delete from plumbline.${table}`,
    `delete from plumbline.${table} returning *`,
    `truncate plumbline.${table}`,
  ]),
  `update plumbline.scorecards set body = '{}' where candidate = '${ids.candidate}'`,
  `update plumbline.calibration_answers set body = '{}'`,
  `update plumbline.calibration_answers set body = '{}' returning rater`,
  `update plumbline.candidates set id = '${ids.fresh}' where id = '${ids.candidate}'`,
  `update plumbline.candidates set name = 'Kim B.' where id = '${ids.candidate}' returning name`,
  `delete from plumbline.candidates where id = '${ids.candidate}'`,
  `delete from plumbline.members where email = 'grace@team.test'`,
  `delete from plumbline.members where email = 'grace@team.test' returning email`,
  `update plumbline.members set email = 'hopper@team.test' where email = 'grace@team.test'`,
  `update plumbline.members set role = 'reader' where email = '${own}' returning role`,
  `update plumbline.plans set panel = '[]' where id = '${ids.plan}'`,
  `update plumbline.plans set candidate = null where id = '${ids.plan}'`,
  `delete from plumbline.plans`,
  `update plumbline.calibration_sessions set body = '{"samples": [{}]}'`,
  `create view plumbline.all_scorecards as select * from plumbline.scorecards`,
  `create function plumbline.look() returns bigint language sql as 'select count(*) from plumbline.scorecards'`,
  `alter table plumbline.scorecards disable row level security`,
  `drop policy read on plumbline.scorecards`,
];

/** Several statements in a row, the last of which shows what the others opened. */
const tricks = (own: string): readonly (readonly string[])[] => {
  const look = `select (select count(*) from plumbline.scorecards) as scorecards, (select count(*) from plumbline.debriefs) as debriefs`;
  return [
    [`update plumbline.members set role = 'reader' where email = '${own}'`, look],
    [`update plumbline.plans set panel = jsonb_set(panel, '{0,email}', '"BOSS@team.test"')`, look],
    [`update plumbline.plans set panel = '[{"email": "x@y", "dimensions": []}]'`, look],
    [
      `insert into plumbline.plans (id, candidate, role, panel, created_by) values ('${ids.fresh}', '${ids.candidate}', 'Other', '[]', '${own}')`,
      look,
    ],
    [`select plumbline.erase_scorecard('${ids.scorecard}')`, `select scorecard_id from plumbline.erasures order by 1`],
    [`select plumbline.erase_candidate('${ids.candidate}')`, `select candidate, scorecard_id from plumbline.erasures order by 1`],
    [addAnswers(own, []), 'select rater from plumbline.calibration_answers order by 1'],
  ];
};

/** Everything that somebody with an address may try in order to learn what is hidden, each a transaction that is rolled back. */
export const listPeeks = (own: string): readonly (string | readonly string[])[] => [
  ...reads,
  ...functions,
  ...writes(own),
  ...changes(own),
  ...tricks(own),
];
