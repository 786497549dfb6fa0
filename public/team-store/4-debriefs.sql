-- Plumbline's team store, 4 of 6: debriefs and what is written in them. Rows are added, never changed: a later one takes the place of the one in `replaces`.
begin;

-- Keys begin with the candidate, so that an insert can only meet rows that who asks may see.
create table if not exists plumbline.debriefs (
  candidate uuid not null references plumbline.candidates (id),
  id uuid not null,
  replaces uuid,
  author text not null default plumbline.member(),
  written_at timestamptz not null,
  body jsonb not null check (octet_length(body::text) <= 1000000),
  updated_seq bigint not null,
  primary key (candidate, id),
  foreign key (candidate, replaces) references plumbline.debriefs (candidate, id)
);
create index if not exists debriefs_of_candidate_by_change on plumbline.debriefs (candidate, updated_seq);
create index if not exists debriefs_by_change on plumbline.debriefs (updated_seq);

create table if not exists plumbline.debrief_entries (
  candidate uuid not null,
  id uuid not null,
  debrief uuid not null,
  kind text not null check (kind in ('comment', 'settlement', 'decision', 'withdrawal')),
  replaces uuid,
  author text not null default plumbline.member(),
  written_at timestamptz not null,
  body jsonb not null check (octet_length(body::text) <= 1000000),
  updated_seq bigint not null,
  primary key (candidate, id),
  foreign key (candidate, debrief) references plumbline.debriefs (candidate, id),
  foreign key (candidate, replaces) references plumbline.debrief_entries (candidate, id)
);
create index if not exists debrief_entries_by_debrief on plumbline.debrief_entries (candidate, debrief);
create index if not exists debrief_entries_of_candidate_by_change on plumbline.debrief_entries (candidate, updated_seq);
create index if not exists debrief_entries_by_change on plumbline.debrief_entries (updated_seq);

do $$
declare
  part regclass;
begin
  foreach part in array array['plumbline.debriefs', 'plumbline.debrief_entries']::regclass[] loop
    perform plumbline.keep_no_statistics(part), plumbline.number_changes(part), plumbline.close_table(part);
    execute format('create policy read on %s for select to authenticated using (plumbline.sees_candidate(candidate))', part);
    execute format($policy$
      create policy add on %s for insert to authenticated with check (
        author = (select plumbline.member()) and (select plumbline.can_write()) and plumbline.sees_candidate(candidate)
      )$policy$, part);
  end loop;
end
$$;

grant select (candidate, id, replaces, author, written_at, body, updated_seq),
  insert (candidate, id, replaces, author, written_at, body) on plumbline.debriefs to authenticated;
grant select (candidate, id, debrief, kind, replaces, author, written_at, body, updated_seq),
  insert (candidate, id, debrief, kind, replaces, author, written_at, body) on plumbline.debrief_entries to authenticated;

select plumbline.note_applied(4, 'debriefs', 1);
notify pgrst, 'reload schema';
commit;
