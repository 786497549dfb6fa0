-- Plumbline's team store, 2 of 6: candidates, interview plans, and what was erased. All members see these rows; none tells who has finished a scorecard.
begin;

-- The ids that are gone, without names: devices delete what they hold of them, and nothing comes back under them.
create table if not exists plumbline.erasures (
  id uuid primary key default gen_random_uuid(),
  candidate uuid,
  scorecard_id uuid,
  erased_at timestamptz not null default now(),
  updated_seq bigint not null,
  check (num_nonnulls(candidate, scorecard_id) = 1)
);
create index if not exists erasures_by_change on plumbline.erasures (updated_seq);
create index if not exists erasures_by_candidate on plumbline.erasures (candidate);
create index if not exists erasures_by_scorecard on plumbline.erasures (scorecard_id);

create table if not exists plumbline.candidates (
  id uuid primary key,
  name text not null check (length(name) between 1 and 500),
  application_ids text[] not null default '{}' check (cardinality(application_ids) <= 50),
  created_by text not null default plumbline.member(),
  updated_seq bigint not null
);
create index if not exists candidates_by_change on plumbline.candidates (updated_seq);
create index if not exists candidates_by_application on plumbline.candidates using gin (application_ids);

-- Whether a plan's panel is a list of {"email", "dimensions"}, with addresses in lower case as members have them.
create or replace function plumbline.is_panel(panel jsonb) returns boolean
language sql immutable set search_path = '' as $$
  select case when jsonb_typeof(panel) <> 'array' then false else not exists (
    select from jsonb_array_elements(panel) as entry
    where not coalesce(
      jsonb_typeof(entry -> 'email') = 'string'
        and entry ->> 'email' = lower((entry ->> 'email') collate "C")
        and jsonb_typeof(entry -> 'dimensions') = 'array',
      false)
  ) end
$$;

-- A plan without a candidate is a template for a role.
create table if not exists plumbline.plans (
  id uuid primary key,
  candidate uuid references plumbline.candidates (id),
  role text not null check (length(role) <= 500),
  panel jsonb not null check (plumbline.is_panel(panel) and octet_length(panel::text) <= 100000),
  created_by text not null default plumbline.member(),
  updated_seq bigint not null
);
-- What the policies do not look at: the whole plan as devices show it, and when it was changed there.
alter table plumbline.plans add column if not exists body jsonb check (octet_length(body::text) <= 1000000);
alter table plumbline.plans add column if not exists changed_at timestamptz not null default now();
create index if not exists plans_by_change on plumbline.plans (updated_seq);
create index if not exists plans_by_candidate on plumbline.plans (candidate);

-- Nobody takes themselves off a candidate's plan: to see others' scorecards without one's own, a second member is needed.
create or replace function plumbline.keep_own_place() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  own jsonb := jsonb_build_array(jsonb_build_object('email', plumbline.member()));
begin
  if old.candidate is not null and old.panel @> own and not new.panel @> own then
    raise exception 'Somebody else must take you off this plan.' using errcode = '42501';
  end if;
  return new;
end
$$;

-- A change that was made before the one that is here, on a device without a network, changes nothing.
create or replace function plumbline.keep_later_plan() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  return case when new.changed_at < old.changed_at then null else new end;
end
$$;

select plumbline.number_changes('plumbline.erasures');
select plumbline.number_changes('plumbline.candidates');
select plumbline.number_changes('plumbline.plans');
create or replace trigger b_place before update on plumbline.plans
  for each row execute function plumbline.keep_own_place();
create or replace trigger b_later before update on plumbline.plans
  for each row execute function plumbline.keep_later_plan();

select plumbline.close_table('plumbline.erasures');
create policy read on plumbline.erasures for select to authenticated using ((select plumbline.member_role()) is not null);

select plumbline.close_table('plumbline.candidates');
create policy read on plumbline.candidates for select to authenticated using ((select plumbline.member_role()) is not null);
create policy add on plumbline.candidates for insert to authenticated with check (
  created_by = (select plumbline.member())
  and (select plumbline.can_write())
  and not exists (select from plumbline.erasures where erasures.candidate = candidates.id)
);
create policy change on plumbline.candidates for update to authenticated using ((select plumbline.can_write()));

select plumbline.close_table('plumbline.plans');
create policy read on plumbline.plans for select to authenticated using ((select plumbline.member_role()) is not null);
create policy add on plumbline.plans for insert to authenticated with check (
  created_by = (select plumbline.member()) and (select plumbline.can_write())
);
create policy change on plumbline.plans for update to authenticated using ((select plumbline.can_write()));

-- Ids stay: changing one would fail where a hidden row names it, and so tell of that row.
grant select (id, candidate, scorecard_id, erased_at, updated_seq) on plumbline.erasures to authenticated;
grant select (id, name, application_ids, created_by, updated_seq), insert (id, name, application_ids, created_by), update (name, application_ids)
  on plumbline.candidates to authenticated;
grant select (id, candidate, role, panel, body, changed_at, created_by, updated_seq),
  insert (id, candidate, role, panel, body, changed_at, created_by), update (role, panel, body, changed_at) on plumbline.plans to authenticated;
revoke all on function plumbline.is_panel(jsonb), plumbline.keep_own_place(), plumbline.keep_later_plan() from public, authenticated;
grant execute on function plumbline.is_panel(jsonb) to authenticated;

select plumbline.note_applied(2, 'candidates', 1);
notify pgrst, 'reload schema';
commit;
