import { because } from '@/lib/core/reasons';
import type { Attempt, OutboxRow } from './delivery';
import type { DeliveryReasons } from './reason';
import { offlineWaitMs, reconcileWaitMs, waitAfter } from './retry';
import type { Verdict } from './verdict';

/**
 * What the result of an attempt depends on: wall time in milliseconds, jitter from 0 to 1, and whether the destination can be asked for the entry.
 */
export type VerdictContext = { readonly now: number; readonly jitter: number; readonly reconciles: boolean };

const keptAttempts = 50;
const lost: readonly Attempt['outcome'][] = ['network', 'timeout', 'interrupted'];
const unsent: readonly Attempt['outcome'][] = ['offline', 'not-granted'];

const usedUp = because('used-up', {});
const ask = because('look-there', {});

function stop(row: OutboxRow, need: OutboxRow['need'], reason: DeliveryReasons): OutboxRow {
  return { ...row, state: 'needs-you', need, reason, nextAttemptAt: null };
}

const unknown = (row: OutboxRow, reason: DeliveryReasons): OutboxRow => ({
  ...row,
  state: 'outcome-unknown',
  need: null,
  reason,
  nextAttemptAt: null,
});

function again(row: OutboxRow, why: DeliveryReasons, retryAfter: number | null, { now, jitter }: VerdictContext): OutboxRow {
  const wait = waitAfter(Math.max(1, row.tries), retryAfter, jitter);
  if (wait !== null) return { ...row, state: 'queued', need: null, reason: why, nextAttemptAt: now + wait };
  if (row.doubtful) return unknown(row, [...why, usedUp, because('one-may-have-arrived', {}), ask]);
  return stop(row, 'refused', [...why, usedUp, because('retry-when-up', {})]);
}

function advance(row: OutboxRow): OutboxRow {
  const done = row.done + 1;
  const rest = { ...row, done, tries: 0, doubtful: false, need: null, reason: null, nextAttemptAt: null };
  return { ...rest, state: done >= row.requests.length ? 'delivered' : 'sending' };
}

/** The delivery with one more attempt in its log and no other change. */
export const logAttempt = (row: OutboxRow, attempt: Attempt): OutboxRow => ({
  ...row,
  attempts: [...row.attempts, attempt].slice(-keptAttempts),
});

/** The delivery to store after an attempt. State 'sending' means that its next request follows at once. */
export function applyVerdict(before: OutboxRow, attempt: Attempt, verdict: Verdict, verdictContext: VerdictContext): OutboxRow {
  const row = {
    ...logAttempt(before, attempt),
    tries: before.tries + (unsent.includes(attempt.outcome) ? 0 : 1),
    doubtful: before.doubtful || verdict.class === 'unknown' || lost.includes(attempt.outcome),
  };
  if (verdict.class === 'done') return advance(row);
  if (attempt.outcome === 'offline' && verdict.class === 'retry')
    return { ...row, state: 'queued', need: null, reason: verdict.why, nextAttemptAt: verdictContext.now + offlineWaitMs };
  if (verdict.class === 'retry') return again(row, verdict.why, verdict.retryAfter, verdictContext);
  if (verdict.class === 'unknown')
    return verdictContext.reconciles && !verdict.final
      ? again(row, [...verdict.why, because('look-first', {})], reconcileWaitMs, verdictContext)
      : unknown(row, [...verdict.why, ask]);
  if (verdict.class === 'permanent') return stop(row, verdict.gone ? 'gone' : 'refused', verdict.why);
  return stop(row, verdict.class, verdict.why);
}
