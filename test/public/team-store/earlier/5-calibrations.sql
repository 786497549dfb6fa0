-- Plumbline's team store, 5 of 6: shared rubrics, and calibrations, which are rated blind too.
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

-- A session: who rates (`raters`, addresses in lower case), which samples (`body`), and how many ratings each gives.
create table if not exists plumbline.calibrations (
  id uuid primary key,
  author text not null default plumbline.member(),
  raters text[] not null check (array_to_string(raters, ',') = lower(array_to_string(raters, ',') collate "C")),
  ratings_expected integer not null check (ratings_expected >= 1),
  body jsonb not null check (octet_length(body::text) <= 4000000),
  updated_seq bigint not null
);
create index if not exists calibrations_by_change on plumbline.calibrations (updated_seq);

-- The rater comes first in the key, as the interviewer of a scorecard.
create table if not exists plumbline.calibration_ratings (
  rater text not null default plumbline.member(),
  calibration uuid not null references plumbline.calibrations (id),
  sample text not null check (length(sample) between 1 and 200),
  dimension text not null check (length(dimension) between 1 and 200),
  score integer check (score between 1 and 5),
  evidence text check (length(evidence) <= 10000),
  updated_seq bigint not null,
  primary key (rater, calibration, sample, dimension)
);
create index if not exists calibration_ratings_by_calibration on plumbline.calibration_ratings (calibration, rater);
create index if not exists calibration_ratings_by_change on plumbline.calibration_ratings (updated_seq);

-- That a rater is done: their ratings stay as they are, and others' open.
create table if not exists plumbline.calibration_finishes (
  rater text not null default plumbline.member(),
  calibration uuid not null references plumbline.calibrations (id),
  updated_seq bigint not null,
  primary key (rater, calibration)
);
create index if not exists calibration_finishes_by_calibration on plumbline.calibration_finishes (calibration, rater);
create index if not exists calibration_finishes_by_change on plumbline.calibration_finishes (updated_seq);

create or replace function plumbline.has_finished_calibration(given_calibration uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from plumbline.calibration_finishes where calibration = given_calibration and rater = plumbline.member())
$$;

-- Whether who asks has given all ratings of a calibration.
create or replace function plumbline.has_rated_all(given_calibration uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select (select count(*) from plumbline.calibration_ratings where calibration = given_calibration and rater = plumbline.member())
    >= (select ratings_expected from plumbline.calibrations where id = given_calibration)
$$;

-- The blind rule for calibrations. Who sees others' ratings gives none.
create or replace function plumbline.sees_calibration(given_calibration uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select plumbline.has_finished_calibration(given_calibration) or (
    coalesce(plumbline.member_role() in ('owner', 'reader'), false)
    and not exists (select from plumbline.calibrations where id = given_calibration and plumbline.member() = any (raters))
  )
$$;

do $$
declare
  part regclass;
begin
  foreach part in array array['plumbline.rubrics', 'plumbline.calibrations']::regclass[] loop
    perform plumbline.number_changes(part), plumbline.close_table(part);
    execute format('create policy read on %s for select to authenticated using ((select plumbline.member_role()) is not null)', part);
    execute format($policy$
      create policy add on %s for insert to authenticated with check (author = (select plumbline.member()) and (select plumbline.can_write()))
    $policy$, part);
  end loop;
  foreach part in array array['plumbline.calibration_ratings', 'plumbline.calibration_finishes']::regclass[] loop
    perform plumbline.keep_no_statistics(part), plumbline.number_changes(part), plumbline.close_table(part);
    execute format($policy$
      create policy read on %s for select to authenticated using (
        (select plumbline.member_role()) is not null and (rater = (select plumbline.member()) or plumbline.sees_calibration(calibration))
      )$policy$, part);
  end loop;
end
$$;

create policy add on plumbline.calibration_ratings for insert to authenticated with check (
  rater = (select plumbline.member()) and (select plumbline.can_write()) and not plumbline.sees_calibration(calibration)
);
create policy change on plumbline.calibration_ratings for update to authenticated
  using (rater = (select plumbline.member()) and (select plumbline.can_write()) and not plumbline.sees_calibration(calibration));
create policy add on plumbline.calibration_finishes for insert to authenticated with check (
  rater = (select plumbline.member()) and (select plumbline.can_write()) and plumbline.has_rated_all(calibration)
);

grant select (id, version, author, body, updated_seq), insert (id, version, author, body) on plumbline.rubrics to authenticated;
grant select (id, author, raters, ratings_expected, body, updated_seq), insert (id, author, raters, ratings_expected, body) on plumbline.calibrations to authenticated;
grant select (rater, calibration, sample, dimension, score, evidence, updated_seq), insert (rater, calibration, sample, dimension, score, evidence),
  update (score, evidence) on plumbline.calibration_ratings to authenticated;
grant select (rater, calibration, updated_seq), insert (rater, calibration) on plumbline.calibration_finishes to authenticated;
revoke all on function plumbline.has_finished_calibration(uuid), plumbline.has_rated_all(uuid), plumbline.sees_calibration(uuid) from public, authenticated;
grant execute on function plumbline.has_rated_all(uuid), plumbline.sees_calibration(uuid) to authenticated;

select plumbline.note_applied(5, 'calibrations', 1);
notify pgrst, 'reload schema';
commit;
