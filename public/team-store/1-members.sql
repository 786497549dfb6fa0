-- Plumbline's team store, 1 of 6: the schema, its members, and how rows are numbered.
-- PostgreSQL 15 or later, behind PostgREST (Supabase, Neon's Data API, or your own). Apply the files in the order of their numbers, all as the same role.
-- Each may be applied again: that changes no row of the team's, and takes back rights and policies that were added by hand.
begin;

create schema if not exists plumbline;
do $$
begin
  if not exists (select from pg_roles where rolname = 'authenticated') then
    create role authenticated nologin;
  end if;
  if exists (select from pg_roles where rolname = 'anon') then
    revoke all on schema plumbline from anon;
    revoke all on all tables in schema plumbline from anon;
    revoke all on all sequences in schema plumbline from anon;
    revoke all on all functions in schema plumbline from anon;
  end if;
end
$$;
revoke all on schema plumbline from public, authenticated;
grant usage on schema plumbline to authenticated;

-- Which of these files were applied, and in which edition: 0 where that was before editions were noted. A file whose text changes gets the next edition,
-- so that devices can tell an owner which files to apply again.
create table if not exists plumbline.migrations (
  number integer primary key,
  name text not null,
  applied_at timestamptz not null default now()
);
alter table plumbline.migrations add column if not exists edition integer not null default 0;

create or replace function plumbline.note_applied(given_number integer, given_name text, given_edition integer) returns void
language sql set search_path = '' as $$
  insert into plumbline.migrations (number, name, edition) values (given_number, given_name, given_edition)
    on conflict (number) do update set edition = excluded.edition, applied_at = now()
$$;

create table if not exists plumbline.members (
  email text primary key check (email = lower(email collate "C") and email like '_%@_%'),
  role text not null check (role in ('owner', 'interviewer', 'reader')),
  name text check (length(name) <= 200),
  updated_seq bigint not null
);
create index if not exists members_by_change on plumbline.members (updated_seq);

-- The email address in the token that PostgREST has checked, in lower case; null without one.
create or replace function plumbline.member() returns text
language sql stable set search_path = '' as $$
  select nullif(lower((nullif(current_setting('request.jwt.claims', true), '')::json ->> 'email') collate "C"), '')
$$;

-- The role of who asks; null for everyone who is no member. As other functions that are called for each row it is in PL/pgSQL, which keeps its plan.
create or replace function plumbline.member_role() returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  return (select role from plumbline.members where email = plumbline.member());
end
$$;

create or replace function plumbline.can_write() returns boolean
language sql stable set search_path = '' as $$
  select coalesce(plumbline.member_role() in ('owner', 'interviewer'), false)
$$;

-- Numbers of changes. Writers wait for each other until they commit, so a reader who has seen a number misses no lower one.
create sequence if not exists plumbline.changes;

create or replace function plumbline.wait_for_writers() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('plumbline.changes', 0));
  return null;
end
$$;

-- Steps are random, from 1 to 2^20, a step of any magnitude as likely as another: a gap does not tell how much others wrote.
create or replace function plumbline.number_change() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  drawn double precision := ('x' || left(replace(gen_random_uuid()::text, '-', ''), 8))::bit(32)::bigint / 4294967296.0;
begin
  new.updated_seq := setval('plumbline.changes', nextval('plumbline.changes') + floor(power(2, 20 * drawn))::bigint - 1);
  return new;
end
$$;

-- Who changes a row of a table waits for the writers before, and the row gets a number.
create or replace function plumbline.number_changes(given_table regclass) returns void
language plpgsql set search_path = '' as $$
begin
  execute format('create or replace trigger a_wait before insert or update or delete on %s for each statement execute function plumbline.wait_for_writers()', given_table);
  execute format('create or replace trigger c_number before insert or update on %s for each row execute function plumbline.number_change()', given_table);
end
$$;

-- Takes all rights to a table back, and all its policies: what a member may, the file that asks for this says after it. The role that owns the table,
-- and with it the functions that run as it, sees all rows.
create or replace function plumbline.close_table(given_table regclass) returns void
language plpgsql set search_path = '' as $$
declare
  old_policy name;
begin
  execute format('alter table %s enable row level security', given_table);
  execute format('alter table %s force row level security', given_table);
  for old_policy in select polname from pg_policy where polrelid = given_table loop
    execute format('drop policy %I on %s', old_policy, given_table);
  end loop;
  execute format('create policy store on %s to current_user using (true) with check (true)', given_table);
  execute format('revoke all on %s from public, authenticated', given_table);
end
$$;

-- An estimate of how many rows there are is made from statistics, without asking the policies: none are kept of a table with hidden rows. The planner
-- then guesses wrong which of two indexes is the better, so what devices ask of a candidate has an index of its own.
create or replace function plumbline.keep_no_statistics(given_table regclass) returns void
language plpgsql set search_path = '' as $$
declare
  own_column name;
begin
  for own_column in select attname from pg_attribute where attrelid = given_table and attnum > 0 and not attisdropped loop
    execute format('alter table %s alter column %I set statistics 0', given_table, own_column);
  end loop;
end
$$;

create or replace function plumbline.keep_an_owner() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if old.role = 'owner' and not exists (select from plumbline.members where role = 'owner' and email <> old.email)
    and (tg_op = 'DELETE' or new.role <> 'owner') then
    raise exception 'A team has at least one owner.' using errcode = '23514';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$$;

select plumbline.number_changes('plumbline.members');
create or replace trigger b_owner before update or delete on plumbline.members
  for each row execute function plumbline.keep_an_owner();

-- Policies for authenticated decide what members see. Rights are granted by column: a system column such as xmin or ctid would tell of
-- others' rows, and needs a right to the whole table.
select plumbline.close_table('plumbline.migrations');
create policy read on plumbline.migrations for select to authenticated using ((select plumbline.member_role()) is not null);

select plumbline.close_table('plumbline.members');
create policy read on plumbline.members for select to authenticated using ((select plumbline.member_role()) is not null);
create policy add on plumbline.members for insert to authenticated with check ((select plumbline.member_role()) = 'owner');
create policy change on plumbline.members for update to authenticated using ((select plumbline.member_role()) = 'owner');
create policy remove on plumbline.members for delete to authenticated using ((select plumbline.member_role()) = 'owner');

revoke all on sequence plumbline.changes from public, authenticated;
grant select (number, name, edition) on plumbline.migrations to authenticated;
grant select (email, role, name, updated_seq), insert (email, role, name), update (role, name), delete on plumbline.members to authenticated;
revoke all on function plumbline.member(), plumbline.member_role(), plumbline.can_write(), plumbline.wait_for_writers(), plumbline.number_change(),
  plumbline.number_changes(regclass), plumbline.close_table(regclass), plumbline.keep_no_statistics(regclass), plumbline.keep_an_owner(),
  plumbline.note_applied(integer, text, integer) from public, authenticated;
grant execute on function plumbline.member(), plumbline.member_role(), plumbline.can_write() to authenticated;

select plumbline.note_applied(1, 'members', 1);
notify pgrst, 'reload schema';
commit;
