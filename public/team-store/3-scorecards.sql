-- Plumbline's team store, 3 of 6: finished scorecards, and the rule of who sees them. Rows are added, never changed.
begin;

-- The key begins with the interviewer, who is always who asks: an insert can only meet one's own rows, so an error tells nothing of others'.
-- An interviewer is no reference to members, or removing a member would tell whether they have written anything.
create table if not exists plumbline.scorecards (
  interviewer text not null default plumbline.member(),
  scorecard_id uuid not null,
  revision integer not null check (revision >= 1),
  candidate uuid not null references plumbline.candidates (id),
  finished_at timestamptz not null,
  body jsonb not null check (octet_length(body::text) <= 4000000),
  updated_seq bigint not null,
  primary key (interviewer, scorecard_id, revision),
  check (coalesce(body ->> 'schema' = 'scorecard/1' and body ->> 'id' = scorecard_id::text and body ->> 'revision' = revision::text, false)),
  -- An empty scorecard would open others': one is finished when it rates or recommends.
  check (body -> 'interview' ->> 'finishedAt' is not null and (body ->> 'recommendation' is not null or body @? '$.ratings[*].score ? (@ >= 1)'))
);
create index if not exists scorecards_by_candidate on plumbline.scorecards (candidate, interviewer);
create index if not exists scorecards_of_candidate_by_change on plumbline.scorecards (candidate, updated_seq);
create index if not exists scorecards_by_change on plumbline.scorecards (updated_seq);

select plumbline.keep_no_statistics('plumbline.scorecards');

create or replace function plumbline.is_on_plan(given_candidate uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (
    select from plumbline.plans
    where candidate = given_candidate and panel @> jsonb_build_array(jsonb_build_object('email', plumbline.member()))
  );
end
$$;

-- The blind rule: whether who asks may see what others wrote about a candidate. They may once they have finished a scorecard of their own; owners
-- and readers also where they are not on the candidate's plan.
create or replace function plumbline.sees_candidate(given_candidate uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
declare
  own_role text := plumbline.member_role();
begin
  if own_role is null then
    return false;
  end if;
  if exists (select from plumbline.scorecards where candidate = given_candidate and interviewer = plumbline.member()) then
    return true;
  end if;
  return own_role in ('owner', 'reader') and not plumbline.is_on_plan(given_candidate);
end
$$;

-- Whether a revision is the first, an existing or the next one of one's own scorecard, and about the same candidate.
create or replace function plumbline.can_follow(given_scorecard uuid, given_revision integer, given_candidate uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select given_revision <= coalesce(max(revision), 0) + 1 and coalesce(bool_and(candidate = given_candidate), true)
  from plumbline.scorecards
  where interviewer = plumbline.member() and scorecard_id = given_scorecard
$$;

select plumbline.number_changes('plumbline.scorecards');

select plumbline.close_table('plumbline.scorecards');
create policy read on plumbline.scorecards for select to authenticated using (
  (select plumbline.member_role()) is not null
  and (interviewer = (select plumbline.member()) or plumbline.sees_candidate(candidate))
);
create policy add on plumbline.scorecards for insert to authenticated with check (
  interviewer = (select plumbline.member())
  and (select plumbline.can_write())
  and plumbline.can_follow(scorecard_id, revision, candidate)
  and not exists (select from plumbline.erasures where erasures.scorecard_id = scorecards.scorecard_id)
);

grant select (interviewer, scorecard_id, revision, candidate, finished_at, body, updated_seq),
  insert (interviewer, scorecard_id, revision, candidate, finished_at, body) on plumbline.scorecards to authenticated;
revoke all on function plumbline.is_on_plan(uuid), plumbline.sees_candidate(uuid), plumbline.can_follow(uuid, integer, uuid) from public, authenticated;
grant execute on function plumbline.sees_candidate(uuid), plumbline.can_follow(uuid, integer, uuid) to authenticated;

select plumbline.note_applied(3, 'scorecards', 1);
notify pgrst, 'reload schema';
commit;
