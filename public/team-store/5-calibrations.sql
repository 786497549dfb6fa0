-- Plumbline's team store, 5 of 6: shared rubrics, and calibrations, which are rated blind too. Rows are added, never changed.
begin;

create table if not exists plumbline.rubrics (
  id text not null check (length(id) between 1 and 200),
  version integer not null check (version >= 1),
  author text not null default plumbline.member(),
  body jsonb not null check (octet_length(body::text) <= 1000000),
  updated_seq bigint not null,
  primary key (id, version)
);
create index if not exists rubrics_by_change on plumbline.rubrics (updated_seq);

-- An earlier edition kept each rating in a row of its own. No device wrote any: such tables go unless something was put there by hand.
do $$
declare
  old_table text;
  is_used boolean := false;
begin
  foreach old_table in array array['calibration_finishes', 'calibration_ratings', 'calibrations'] loop
    continue when to_regclass('plumbline.' || old_table) is null;
    execute format('select exists (select from plumbline.%I)', old_table) into is_used;
    exit when is_used;
    execute format('drop table plumbline.%I', old_table);
  end loop;
  if not is_used then
    drop function if exists plumbline.has_finished_calibration(uuid), plumbline.has_rated_all(uuid);
  end if;
end
$$;

-- A session: the body is what a file that invites to it holds, with its samples.
create table if not exists plumbline.calibration_sessions (
  id uuid primary key,
  author text not null default plumbline.member(),
  body jsonb not null check (octet_length(body::text) <= 4000000),
  updated_seq bigint not null,
  check (jsonb_typeof(body -> 'samples') = 'array' and jsonb_array_length(body -> 'samples') > 0)
);
create index if not exists calibration_sessions_by_change on plumbline.calibration_sessions (updated_seq);

-- What somebody has rated in a session, all of it at once: whoever has a row here has finished. The rater comes first in the key, as the interviewer of a
-- scorecard.
create table if not exists plumbline.calibration_answers (
  rater text not null default plumbline.member(),
  session uuid not null references plumbline.calibration_sessions (id),
  body jsonb not null check (octet_length(body::text) <= 1000000),
  updated_seq bigint not null,
  primary key (rater, session)
);
create index if not exists calibration_answers_of_session_by_change on plumbline.calibration_answers (session, updated_seq);
create index if not exists calibration_answers_by_change on plumbline.calibration_answers (updated_seq);

-- The blind rule for calibrations: others' answers are seen by who has finished their own, whatever their role. Nobody can rate after having seen them.
create or replace function plumbline.sees_calibration(given_calibration uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from plumbline.calibration_answers where session = given_calibration and rater = plumbline.member());
end
$$;

-- Whether answers give a score and evidence for each sample of a session.
create or replace function plumbline.rates_all(given_session uuid, given_body jsonb) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from plumbline.calibration_sessions where id = given_session) and not exists (
    select from plumbline.calibration_sessions, jsonb_array_elements(calibration_sessions.body -> 'samples') as sample
    where calibration_sessions.id = given_session and not jsonb_path_exists(
      given_body,
      '$.answers[0].ratings[*] ? (@.sample == $sample && @.score >= 1 && @.score <= 5 && @.evidence like_regex "[^ ]")',
      jsonb_build_object('sample', sample -> 'id')
    )
  )
$$;

-- A row that is sent again adds nothing, and another under the key of one that is there is refused. Rows that the policies refuse or hide are left to them.
create or replace function plumbline.keep_first_body() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  given jsonb := to_jsonb(new);
  stored jsonb;
begin
  if not plumbline.can_write() or given ->> 'rater' <> plumbline.member() then
    return new;
  end if;
  execute format(
    'select body from %s where %s',
    tg_relid::regclass,
    (select string_agg(format('%1$I = ($1).%1$I', key_column), ' and ') from unnest(tg_argv) as key_column)
  ) into stored using new;
  if stored is null then
    return new;
  end if;
  if stored <> new.body then
    raise exception 'Something else is there under this key.' using errcode = '23505';
  end if;
  return null;
end
$$;

create or replace trigger b_first before insert on plumbline.rubrics
  for each row execute function plumbline.keep_first_body('id', 'version');
create or replace trigger b_first before insert on plumbline.calibration_sessions
  for each row execute function plumbline.keep_first_body('id');
create or replace trigger b_first before insert on plumbline.calibration_answers
  for each row execute function plumbline.keep_first_body('rater', 'session');

do $$
declare
  part regclass;
begin
  foreach part in array array['plumbline.rubrics', 'plumbline.calibration_sessions']::regclass[] loop
    perform plumbline.number_changes(part), plumbline.close_table(part);
    execute format('create policy read on %s for select to authenticated using ((select plumbline.member_role()) is not null)', part);
    execute format($policy$
      create policy add on %s for insert to authenticated with check (author = (select plumbline.member()) and (select plumbline.can_write()))
    $policy$, part);
  end loop;
end
$$;

select plumbline.keep_no_statistics('plumbline.calibration_answers');
select plumbline.number_changes('plumbline.calibration_answers');
select plumbline.close_table('plumbline.calibration_answers');
create policy read on plumbline.calibration_answers for select to authenticated using (
  (select plumbline.member_role()) is not null and (rater = (select plumbline.member()) or plumbline.sees_calibration(session))
);
create policy add on plumbline.calibration_answers for insert to authenticated with check (
  rater = (select plumbline.member()) and (select plumbline.can_write()) and plumbline.rates_all(session, body)
);

grant select (id, version, author, body, updated_seq), insert (id, version, author, body) on plumbline.rubrics to authenticated;
grant select (id, author, body, updated_seq), insert (id, author, body) on plumbline.calibration_sessions to authenticated;
grant select (rater, session, body, updated_seq), insert (rater, session, body) on plumbline.calibration_answers to authenticated;
revoke all on function plumbline.sees_calibration(uuid), plumbline.rates_all(uuid, jsonb), plumbline.keep_first_body() from public, authenticated;
grant execute on function plumbline.sees_calibration(uuid), plumbline.rates_all(uuid, jsonb) to authenticated;

select plumbline.note_applied(5, 'calibrations', 2);
notify pgrst, 'reload schema';
commit;
