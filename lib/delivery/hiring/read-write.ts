import type * as z from 'zod/mini';
import type { PlannedRequest } from '@/lib/core/delivery/destination';
import { parseRetryAfter } from '@/lib/core/delivery/retry';
import { judgeStatus, type Verdict } from '@/lib/core/delivery/verdict';
import { because } from '@/lib/core/reasons';
import type { Answered } from '@/lib/network/send';
import { explainStatus, readJsonAnswer } from './ask-vendor';

/** How to read a vendor's answer to a write: the shape of a written entry, and the vendor's message for a refusal (null when there is none). */
export type WriteReplyRules = {
  readonly vendor: string;
  readonly written: z.ZodMiniType<unknown>;
  /** Whether a 2xx without a body also means that the entry was written. */
  readonly mayBeEmpty: boolean;
  readonly explain: (body: unknown) => string | null;
};

const refused: readonly number[] = [400, 404, 409, 412, 422];

/**
 * What the answer to a write means. A 2xx that reports a failure is a refusal; one that does not show the entry is unknown. A refusal includes the
 * vendor's own words.
 */
export function readWrite(
  { vendor, written, mayBeEmpty, explain }: WriteReplyRules,
  answer: Answered,
  planned: PlannedRequest,
  now: number,
): Verdict {
  const { status } = answer;
  const body = readJsonAnswer(answer.body);
  const said = explain(body);
  const quoted = said === null ? [] : [because('vendor-says', { vendor, said: said.slice(0, 300) })];
  const verdict = judgeStatus(status, planned.repeatable, parseRetryAfter(answer.retryAfter, now));
  const shown = written.safeParse(body).success || (mayBeEmpty && answer.body === '');
  const done = verdict.class === 'done';
  if (done && !shown && said === null) return { class: 'unknown', why: [because('entry-unreadable', { vendor })], final: false };
  if (refused.includes(status) || (done && !shown))
    return {
      class: 'target',
      why: [because('entry-refused', { vendor, status }), ...quoted, because('nothing-written', {})],
    };
  if (verdict.class === 'access') return { class: 'access', why: [explainStatus(vendor, status, null), ...quoted] };
  return verdict;
}
