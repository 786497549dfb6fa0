import * as z from 'zod/mini';
import { isSameScorecard } from '@/lib/core/debrief/same-data';
import { failure, type Result, success } from '@/lib/core/result';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import type { StoreProblem } from '@/lib/core/team/reading';
import { rowOfScorecard } from '@/lib/core/team/scorecard-row';
import { storeScorecardSchema } from '@/lib/core/team/store-scorecard';
import type { AskStore } from './ask-store';

/** A candidate as the store knows them. */
export type StoreCandidate = { readonly id: string; readonly name: string; readonly applicationIds: readonly string[] };

const ignoring = 'resolution=ignore-duplicates,return=representation';
const someRows = z.array(z.unknown());

/** Makes a candidate known to the store; does nothing where they are. */
export const addCandidate = (ask: AskStore, { id, name, applicationIds }: StoreCandidate): Promise<Result<unknown, StoreProblem>> =>
  ask({
    method: 'POST',
    path: '/candidates?on_conflict=id',
    prefer: 'resolution=ignore-duplicates,return=minimal',
    body: { id, name, application_ids: applicationIds },
  });

/** Why a scorecard is not in the store: a problem, or this member's other device has written another body under this id and revision. */
export type AddProblem = StoreProblem | 'two-bodies';

/** Whether the row that is there under a scorecard's key, which only this member can have written, says the same. */
export async function compareStored(ask: AskStore, data: ScorecardEnvelope['data']): Promise<Result<null, AddProblem>> {
  const columns = 'interviewer,scorecard_id,revision,candidate,finished_at,body';
  const answered = await ask({ method: 'POST', path: '/rpc/member', body: {} });
  if (!answered.ok) return answered;
  const own = z.string().safeParse(answered.value);
  if (!own.success) return failure('unreadable');
  const path = `/scorecards?select=${columns}&interviewer=eq.${encodeURIComponent(own.data)}&scorecard_id=eq.${data.id}&revision=eq.${data.revision}`;
  const answer = await ask({ method: 'GET', path });
  if (!answer.ok) return answer;
  const rows = z.array(storeScorecardSchema).safeParse(answer.value);
  const stored = rows.success ? rows.data[0] : undefined;
  if (stored === undefined) return failure('unreadable');
  return isSameScorecard(stored.body, data) ? success(null) : failure('two-bodies');
}

/** Adds this member's scorecard about a candidate whom the store knows. It may be sent again after any failure: it is there once. */
export async function addScorecard(ask: AskStore, envelope: ScorecardEnvelope, candidate: string): Promise<Result<null, AddProblem>> {
  const path = '/scorecards?on_conflict=interviewer,scorecard_id,revision';
  const answer = await ask({ method: 'POST', path, prefer: ignoring, body: rowOfScorecard(envelope, candidate) });
  if (!answer.ok) return answer;
  const added = someRows.safeParse(answer.value);
  if (!added.success) return failure('unreadable');
  return added.data.length === 1 ? success(null) : compareStored(ask, envelope.data);
}
