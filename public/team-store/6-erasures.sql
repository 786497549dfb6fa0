-- Plumbline's team store, 6 of 6: erasing, by an owner, and refusing estimates. The answers are the same whether there was anything.
begin;

create or replace function plumbline.refuse_all_but_owners() returns void
language plpgsql stable set search_path = '' as $$
begin
  if plumbline.member_role() is distinct from 'owner' then
    raise exception 'Only an owner of the team erases.' using errcode = '42501';
  end if;
end
$$;

-- Erases a candidate with all that was written about them.
create or replace function plumbline.erase_candidate(candidate uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform plumbline.refuse_all_but_owners();
  insert into plumbline.erasures (candidate) values (erase_candidate.candidate);
  delete from plumbline.debrief_entries where debrief_entries.candidate = erase_candidate.candidate;
  delete from plumbline.debriefs where debriefs.candidate = erase_candidate.candidate;
  delete from plumbline.scorecards where scorecards.candidate = erase_candidate.candidate;
  delete from plumbline.plans where plans.candidate = erase_candidate.candidate;
  delete from plumbline.candidates where candidates.id = erase_candidate.candidate;
end
$$;

-- Erases all revisions of one scorecard.
create or replace function plumbline.erase_scorecard(scorecard uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform plumbline.refuse_all_but_owners();
  insert into plumbline.erasures (scorecard_id) values (scorecard);
  delete from plumbline.scorecards where scorecards.scorecard_id = scorecard;
end
$$;
create index if not exists scorecards_by_id on plumbline.scorecards (scorecard_id);

-- PostgREST answers `Prefer: count=planned` or `count=estimated` with the planner's guess, which knows the size of tables whatever the policies say.
-- To refuse it where the database serves the store alone, let PostgREST call this before each request:
-- alter role authenticator set pgrst.db_pre_request = 'plumbline.refuse_estimates';
create or replace function plumbline.refuse_estimates() returns void
language plpgsql stable set search_path = '' as $$
begin
  if lower(nullif(current_setting('request.headers', true), '')::json ->> 'prefer') ~ 'count=(planned|estimated)' then
    raise exception 'Estimated counts are not available.' using errcode = '42501';
  end if;
end
$$;

revoke all on function plumbline.refuse_all_but_owners(), plumbline.erase_candidate(uuid), plumbline.erase_scorecard(uuid), plumbline.refuse_estimates()
  from public, authenticated;
grant execute on function plumbline.erase_candidate(uuid), plumbline.erase_scorecard(uuid), plumbline.refuse_estimates() to authenticated;

select plumbline.note_applied(6, 'erasures', 1);
notify pgrst, 'reload schema';
commit;
