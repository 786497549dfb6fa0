import { expect, test } from 'vitest';
import { applyVerdict } from '@/lib/core/delivery/apply-verdict';
import type { Attempt, OutboxRow } from '@/lib/core/delivery/delivery';
import { retryDelaysMs } from '@/lib/core/delivery/retry';
import type { Verdict } from '@/lib/core/delivery/verdict';
import { because } from '@/lib/core/reasons';
import { aRow, planned } from '../../delivery/rows.ts';

const verdictContext = { now: 1000, jitter: 0, reconciles: false };
const attempt = (outcome: Attempt['outcome']): Attempt => ({ at: 0, duration: 5, outcome, status: null, excerpt: '' });
const sending = aRow({ state: 'sending', nextAttemptAt: null });
const retry: Verdict = { class: 'retry', why: [because('answered', { status: 503 })], retryAfter: null };
const unknown = { class: 'unknown', why: [because('timeout', {})], final: false } satisfies Verdict;
const last = { tries: retryDelaysMs.length - 1 };

const table: readonly (readonly [string, Partial<OutboxRow>, Verdict, Attempt['outcome'], boolean, Partial<OutboxRow>])[] = [
  ['the only request is done', {}, { class: 'done' }, 'answered', false, { state: 'delivered', done: 1, nextAttemptAt: null }],
  [
    'the first of two is done',
    { requests: [planned('a'), planned('b')] },
    { class: 'done' },
    'answered',
    false,
    { state: 'sending', done: 1, tries: 0 },
  ],
  [
    'it passes by itself',
    {},
    retry,
    'answered',
    false,
    { state: 'queued', tries: 1, nextAttemptAt: 6000, reason: [because('answered', { status: 503 })] },
  ],
  ['this device is offline', {}, retry, 'offline', false, { state: 'queued', tries: 0, doubtful: false, nextAttemptAt: 61_000 }],
  ['the answer was lost', {}, retry, 'network', false, { state: 'queued', tries: 1, doubtful: true }],
  ['Retry-After asks for a minute', {}, { ...retry, retryAfter: 60_000 }, 'answered', false, { nextAttemptAt: 61_000 }],
  ['the schedule is used up', last, retry, 'answered', false, { state: 'needs-you', need: 'refused' }],
  ['the schedule is used up and an answer was lost', { ...last, doubtful: true }, retry, 'answered', false, { state: 'outcome-unknown' }],
  ['nobody can say', {}, unknown, 'timeout', false, { state: 'outcome-unknown', doubtful: true, nextAttemptAt: null }],
  ['the destination can be asked', {}, unknown, 'timeout', true, { state: 'queued', doubtful: true, nextAttemptAt: 121_000 }],
  ['the destination was asked and cannot tell', {}, { ...unknown, final: true }, 'checked', true, { state: 'outcome-unknown' }],
  ['the destination could never be asked', last, unknown, 'timeout', true, { state: 'outcome-unknown' }],
  [
    'the access is refused',
    {},
    { class: 'access', why: [because('gone', {})] },
    'answered',
    false,
    { state: 'needs-you', need: 'access', reason: [because('gone', {})] },
  ],
  ['the target is wrong', {}, { class: 'target', why: [because('gone', {})] }, 'answered', false, { state: 'needs-you', need: 'target' }],
  ['the form has changed', {}, { class: 'mapping', why: [because('gone', {})] }, 'checked', false, { state: 'needs-you', need: 'mapping' }],
  [
    'it is malformed',
    {},
    { class: 'permanent', why: [because('gone', {})], gone: false },
    'answered',
    false,
    { state: 'needs-you', need: 'refused' },
  ],
  ['it is gone', {}, { class: 'permanent', why: [because('gone', {})], gone: true }, 'answered', false, { state: 'needs-you', need: 'gone' }],
];

test.each(table)('when %s', (_name, before, verdict, outcome, reconciles, after) => {
  const settled = applyVerdict({ ...sending, ...before }, attempt(outcome), verdict, { ...verdictContext, reconciles });
  expect(settled).toMatchObject(after);
  expect(settled.attempts).toHaveLength(1);
  expect(settled.requests).toBe(before.requests ?? sending.requests);
});

test('the log keeps the last fifty attempts', () => {
  const full = { ...sending, attempts: Array.from({ length: 50 }, (_, at) => ({ ...attempt('network'), at })) };
  const { attempts } = applyVerdict(full, { ...attempt('network'), at: 99 }, retry, verdictContext);
  expect([attempts.length, attempts[0]?.at, attempts.at(-1)?.at]).toEqual([50, 1, 99]);
});
