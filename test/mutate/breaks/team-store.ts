import type { Break, BrokenFile } from '../break.ts';

const tests = ['test/public/team-store/policies.test.ts'];
const inFile = (file: string, breaks: readonly Break[]): BrokenFile => ({ file: `public/team-store/${file}`, tests, breaks });
const nobodyElse = 'author = (select plumbline.member()) and (select plumbline.can_write()) and plumbline.sees_candidate(candidate)';

/** Breaks of the team's store: each policy, and each way round it that is closed. */
export const teamStoreBreaks: readonly BrokenFile[] = [
  inFile('1-members.sql', [
    { name: 'capitals in a token make a stranger of a member', before: 'select nullif(lower((nullif', after: 'select nullif(((nullif' },
    {
      name: 'strangers read which files were applied',
      before: 'migrations for select to authenticated using ((select plumbline.member_role()) is not null)',
      after: 'migrations for select to authenticated using (true)',
    },
    {
      name: 'strangers read the members',
      before: 'members for select to authenticated using ((select plumbline.member_role()) is not null)',
      after: 'members for select to authenticated using (true)',
    },
    {
      name: 'everyone adds members',
      before: "insert to authenticated with check ((select plumbline.member_role()) = 'owner')",
      after: 'insert to authenticated with check (true)',
    },
    {
      name: 'every member changes roles',
      before: "update to authenticated using ((select plumbline.member_role()) = 'owner')",
      after: 'update to authenticated using (true)',
    },
    {
      name: 'every member removes members',
      before: "delete to authenticated using ((select plumbline.member_role()) = 'owner')",
      after: 'delete to authenticated using (true)',
    },
    { name: 'the last owner can leave', before: "if old.role = 'owner' and not exists", after: 'if false and not exists' },
    {
      name: 'who owns the tables is not bound by policies',
      before: "execute format('alter table %s force row level security', given_table);",
      after: '',
    },
    { name: 'a policy that was added by hand stays', before: "execute format('drop policy %I on %s', old_policy, given_table);", after: 'continue;' },
    {
      name: 'rights that were granted by hand stay',
      before: "execute format('revoke all on %s from public, authenticated', given_table);",
      after: '',
    },
    { name: 'system columns of members can be read', before: 'grant select (email, role, name, updated_seq), insert', after: 'grant select, insert' },
    { name: 'rows are numbered one by one', before: 'floor(power(2, 20 * drawn))::bigint - 1', after: '0' },
    {
      name: 'the sequence of changes can be read',
      before: 'revoke all on sequence plumbline.changes from public, authenticated;',
      after: 'grant all on sequence plumbline.changes to authenticated;',
    },
  ]),
  inFile('2-candidates.sql', [
    {
      name: 'strangers read what was erased',
      before: 'erasures for select to authenticated using ((select plumbline.member_role()) is not null)',
      after: 'erasures for select to authenticated using (true)',
    },
    {
      name: 'strangers read candidates',
      before: 'candidates for select to authenticated using ((select plumbline.member_role()) is not null)',
      after: 'candidates for select to authenticated using (true)',
    },
    {
      name: 'strangers read plans',
      before: 'plans for select to authenticated using ((select plumbline.member_role()) is not null)',
      after: 'plans for select to authenticated using (true)',
    },
    { name: 'readers make candidates', before: '  and (select plumbline.can_write())\n  and not exists', after: '  and not exists' },
    { name: 'candidates are made in another’s name', before: '  created_by = (select plumbline.member())\n  and', after: '  true and' },
    { name: 'an erased candidate comes back', before: 'where erasures.candidate = candidates.id', after: 'where false' },
    {
      name: 'readers change candidates',
      before: 'candidates for update to authenticated using ((select plumbline.can_write()))',
      after: 'candidates for update to authenticated using (true)',
    },
    { name: 'plans are made in another’s name', before: '  created_by = (select plumbline.member()) and (select', after: '  true and (select' },
    {
      name: 'readers change plans',
      before: 'plans for update to authenticated using ((select plumbline.can_write()))',
      after: 'plans for update to authenticated using (true)',
    },
    { name: 'one takes oneself off a plan', before: 'if old.candidate is not null and', after: 'if false and' },
    { name: 'an earlier change of a plan counts', before: 'case when new.changed_at < old.changed_at then null else new end', after: 'new' },
    { name: 'one takes oneself off a plan by capitals', before: "and entry ->> 'email' = lower((entry ->> 'email') collate \"C\")", after: '' },
    { name: 'a candidate’s id can be changed', before: 'update (name, application_ids)', after: 'update (id, name, application_ids)' },
    {
      name: 'locks on candidates can be read',
      before: 'grant select (id, name, application_ids, created_by, updated_seq), insert',
      after: 'grant select, insert',
    },
  ]),
  inFile('3-scorecards.sql', [
    { name: 'every member sees every scorecard', before: 'or plumbline.sees_candidate(candidate))', after: 'or true)' },
    {
      name: 'who has left the team sees their scorecards',
      before: '  (select plumbline.member_role()) is not null\n  and (interviewer',
      after: '  (interviewer',
    },
    { name: 'interviewers off the plan see scorecards', before: "return own_role in ('owner', 'reader') and not", after: 'return not' },
    {
      name: 'owners on the plan see scorecards',
      before: "return own_role in ('owner', 'reader') and not plumbline.is_on_plan(given_candidate);",
      after: "return own_role in ('owner', 'reader');",
    },
    {
      name: 'who has finished stays blind',
      before: 'where candidate = given_candidate and interviewer = plumbline.member()) then',
      after: 'where false) then',
    },
    {
      name: 'a scorecard of another candidate opens this one',
      before: 'where candidate = given_candidate and interviewer = plumbline.member()) then',
      after: 'where interviewer = plumbline.member()) then',
    },
    { name: 'scorecards are added in another’s name', before: '  interviewer = (select plumbline.member())\n  and', after: '  true and' },
    {
      name: 'readers add scorecards',
      before: '  and (select plumbline.can_write())\n  and plumbline.can_follow',
      after: '  and plumbline.can_follow',
    },
    { name: 'revisions are left out', before: '  and plumbline.can_follow(scorecard_id, revision, candidate)\n', after: '' },
    { name: 'a revision is about another candidate', before: ' and coalesce(bool_and(candidate = given_candidate), true)', after: '' },
    { name: 'an erased scorecard comes back', before: 'where erasures.scorecard_id = scorecards.scorecard_id', after: 'where false' },
    {
      name: 'the key tells of another’s scorecard',
      before: 'primary key (interviewer, scorecard_id, revision)',
      after: 'primary key (interviewer, scorecard_id, revision), unique (scorecard_id, revision)',
    },
    { name: 'statistics tell of hidden scorecards', before: 'grant select (interviewer,', after: 'grant select, select (interviewer,' },
    { name: 'an empty scorecard opens others', before: "and (body ->> 'recommendation' is not null or", after: 'and (true or' },
    {
      name: 'a body with another id is taken',
      before: "body ->> 'schema' = 'scorecard/1' and",
      after: "true or body ->> 'schema' = 'scorecard/1' and",
    },
    {
      name: 'scorecards can be changed',
      before: 'insert (interviewer, scorecard_id, revision, candidate, finished_at, body) on',
      after: 'insert (interviewer, scorecard_id, revision, candidate, finished_at, body), update (body) on',
    },
    {
      name: 'plans can be asked for oneself',
      before: 'plumbline.can_follow(uuid, integer, uuid) from public, authenticated;',
      after: 'plumbline.can_follow(uuid, integer, uuid) from public; grant execute on function plumbline.is_on_plan(uuid) to authenticated;',
    },
  ]),
  inFile('4-debriefs.sql', [
    { name: 'every member sees every debrief', before: 'using (plumbline.sees_candidate(candidate))', after: 'using (true)' },
    {
      name: 'debriefs are written in another’s name',
      before: nobodyElse,
      after: '(select plumbline.can_write()) and plumbline.sees_candidate(candidate)',
    },
    { name: 'readers write debriefs', before: nobodyElse, after: 'author = (select plumbline.member()) and plumbline.sees_candidate(candidate)' },
    { name: 'who is blind writes debriefs', before: nobodyElse, after: 'author = (select plumbline.member()) and (select plumbline.can_write())' },
    {
      name: 'the key tells of a hidden debrief',
      before: '  primary key (candidate, id),\n  foreign key (candidate, replaces) references plumbline.debriefs',
      after: '  primary key (candidate, id), unique (id),\n  foreign key (candidate, replaces) references plumbline.debriefs',
    },
  ]),
  inFile('5-calibrations.sql', [
    { name: 'every member sees all answers', before: 'or plumbline.sees_calibration(session))', after: 'or true)' },
    {
      name: 'who has left sees answers',
      before: '  (select plumbline.member_role()) is not null and (rater = ',
      after: '  (rater = ',
    },
    {
      name: 'answers without all ratings open others’',
      before: ' and plumbline.rates_all(session, body)\n',
      after: '\n',
    },
    { name: 'a rating without evidence counts', before: ' && @.evidence like_regex "[^ ]"', after: '' },
    { name: 'a score out of range counts', before: ' && @.score <= 5', after: '' },
    {
      name: 'answers come in another’s name',
      before: '  rater = (select plumbline.member()) and (select plumbline.can_write()) and plumbline.rates_all',
      after: '  (select plumbline.can_write()) and plumbline.rates_all',
    },
    {
      name: 'an insert in another’s name tells whether there are answers',
      before: "not plumbline.can_write() or given ->> 'rater' <> plumbline.member()",
      after: 'not plumbline.can_write()',
    },
    { name: 'another body takes no refusal', before: 'if stored <> new.body then', after: 'if false then' },
    {
      name: 'what is sent again is refused',
      before: '  return null;\nend\n$$;\n\ncreate or replace trigger b_first',
      after: '  return new;\nend\n$$;\n\ncreate or replace trigger b_first',
    },
    { name: 'a used table of an earlier edition goes', before: 'exit when is_used;', after: '' },
  ]),
  inFile('6-erasures.sql', [
    { name: 'every member erases', before: "is distinct from 'owner'", after: 'is null' },
    { name: 'erasing leaves no trace', before: 'insert into plumbline.erasures (candidate) values (erase_candidate.candidate);', after: '' },
    {
      name: 'erasing leaves scorecards',
      before: 'delete from plumbline.scorecards where scorecards.candidate = erase_candidate.candidate;',
      after: '',
    },
  ]),
  {
    file: 'lib/delivery/destinations/team-store/connection-test.ts',
    tests: ['test/lib/delivery/destinations/team-store.test.ts'],
    breaks: [
      { name: 'a store of an earlier edition is not told', before: '(editionOf(place) ?? 0) < edition', after: 'edition < 0' },
      { name: 'a store without editions is not told', before: 'isBefore ? 0 : null', after: 'isBefore ? 1 : null' },
    ],
  },
  {
    file: 'lib/team/read-team.ts',
    tests: ['test/lib/team/read-team.test.ts', 'test/lib/team/calibrations/calibrations.test.ts'],
    breaks: [
      {
        name: 'others’ answers stay below the cursor',
        before: 'opened.push(...read.value.unseen.filter(({ by }) => by === email)',
        after: 'opened.push(...read.value.unseen.filter(() => false)',
      },
      { name: 'an older store is not read at all', before: "!read.ok && table.isLater && read.reason === 'not-set-up'", after: 'false' },
    ],
  },
  {
    file: 'lib/storage/sharing/receive-calibrations.ts',
    tests: ['test/lib/team/calibrations/calibrations.test.ts'],
    breaks: [
      { name: 'another device’s answers take the place of what was typed', before: "if (ratings.length > 0) return 'waits';", after: '' },
      { name: 'a second set of answers of one member counts', before: "if (calibration.finishedAt !== null) return 'two-bodies';", after: '' },
      {
        name: 'a deleted session comes back',
        before: "if (known?.state === 'gone') return 'done';\n    if (body.id !== id)",
        after: 'if (body.id !== id)',
      },
      { name: 'another session under an id is taken', before: "if (here !== null && !saysSame(here, body)) return 'two-bodies';", after: '' },
    ],
  },
  {
    file: 'lib/storage/sharing/share-rubrics.ts',
    tests: ['test/lib/team/rubrics/rubrics.test.ts'],
    breaks: [
      {
        name: 'another body under a version is taken as the same',
        before: "if (here !== null && !isSameData(here.rubric, rubric)) return 'two-bodies';",
        after: '',
      },
      { name: 'what was removed for good comes back', before: "if (here === null && known !== null) return 'done';", after: '' },
      { name: 'an earlier version is offered in the place of a later one', before: 'before.rubric.version > rubric.version', after: 'false' },
      { name: 'what was deleted here is offered again', before: 'deletedAt: before?.deletedAt ?? null', after: 'deletedAt: null' },
    ],
  },
  {
    file: 'lib/state/team/sync/merge-inbox.ts',
    tests: ['test/lib/team/rubrics/rubrics.test.ts'],
    breaks: [
      { name: 'a rubric takes the place of a built-in one', before: ' || builtInRubrics.some((one) => one.id === id)', after: '' },
      { name: 'a rubric comes under another’s key', before: 'read.value.id !== id || read.value.version !== version || ', after: '' },
    ],
  },
];
