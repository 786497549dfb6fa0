import type * as z from 'zod/mini';
import type { DeliveryReason, DeliveryReasons } from '@/lib/core/delivery/reason';
import { isRedirect, judgeStatus, type Verdict } from '@/lib/core/delivery/verdict';
import { isWebPage } from '@/lib/core/delivery/web-page';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import { parseJson } from '@/lib/core/text/parse-json';
import type { Request, SendOutcome } from '@/lib/network/send';
import type { CheckedSend } from '../actor';

const timeout = 20_000;
const limit = 4 * 1024 * 1024;

/** A request to a vendor; `body` is sent as JSON, null sends none. */
export type VendorRequest = {
  readonly method: Request['method'];
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};

/** Why a search has no result: the vendor's answer as far as it was read, the reason for the user, and the seconds to wait. */
export type VendorRefusal = {
  readonly status: number | null;
  readonly body: unknown;
  readonly why: DeliveryReasons;
  readonly retryAfter?: number;
  /** How a call without a status failed; absent where none was made. */
  readonly lost?: Lost;
};

type Lost = Exclude<SendOutcome['outcome'], 'answered'>;

/** What a failed search means for a delivery of which nothing has been sent yet. */
export function verdictOf({ status, why, retryAfter, lost: how }: VendorRefusal): Verdict {
  if (status === null)
    return how === undefined || how === 'not-granted' || how === 'withheld' ? { class: 'access', why } : { class: 'retry', why, retryAfter: null };
  const verdict = judgeStatus(status, true, retryAfter === undefined ? null : retryAfter * 1000);
  if (verdict.class === 'retry') return { ...verdict, why };
  return verdict.class === 'access' ? { class: 'access', why } : { class: 'target', why };
}

/** The JSON of an answer; undefined when there is none or it cannot be read. */
export const readJsonAnswer = (text: string | null): unknown => (text === null ? undefined : parseJson(text));

/** The request as the network takes it. */
export function makeRequest({ method, url, headers, body }: VendorRequest): Request {
  const json = body === null ? null : JSON.stringify(body);
  const type = json === null ? {} : { 'content-type': 'application/json' };
  return { method, url, headers: { accept: 'application/json', ...type, ...headers }, body: json, timeout, limit };
}

const whyLost: Readonly<Record<Lost, (vendor: string) => DeliveryReason>> = {
  network: (vendor) => because('unreachable', { vendor }),
  timeout: (vendor) => because('no-answer', { vendor }),
  offline: () => because('offline-now', {}),
  'not-granted': (vendor) => because('may-not-call', { vendor }),
  withheld: (vendor) => because('was-changed', { vendor }),
};

/** What follows for a lost entry when the list cannot be read: ask again later, or give up. */
export const unreadableList = (refusal: VendorRefusal): 'ask-later' | 'cannot-tell' =>
  verdictOf(refusal).class === 'retry' ? 'ask-later' : 'cannot-tell';

/** The reason for a status, where the vendor gives no better one. */
export function explainStatus(vendor: string, status: number, retryAfter: string | null): DeliveryReason {
  if (status === 401) return because('key-unknown', { vendor });
  if (status === 403) return because('key-forbidden', { vendor });
  if (status === 404) return because('nothing-here', { vendor });
  if (status === 429) return because('asks-to-wait', { vendor, seconds: /^\d+$/.test(retryAfter ?? '') ? retryAfter : null });
  if (isRedirect(status)) return because('redirects-elsewhere', { vendor });
  return status >= 500 ? because('vendor-failed', { vendor, status }) : because('vendor-refused', { vendor, status });
}

const whyUnreadable = (vendor: string, text: string | null): DeliveryReason =>
  isWebPage(text ?? '') ? because('page-in-place', { vendor }) : because('unknown-form', { vendor });

/** Asks a vendor and reads the answer by a schema; `explain` may give a better reason than the status. */
export async function askVendor<Value>(
  call: CheckedSend,
  vendor: string,
  request: VendorRequest,
  schema: z.ZodMiniType<Value>,
  explain: (status: number, body: unknown) => DeliveryReasons | null = () => null,
): Promise<Result<Value, VendorRefusal>> {
  const answer = await call(makeRequest(request));
  if (answer.outcome !== 'answered') return failure({ status: null, body: undefined, why: [whyLost[answer.outcome](vendor)], lost: answer.outcome });
  const body = readJsonAnswer(answer.body);
  const { status } = answer;
  if (status < 200 || status > 299) {
    const why = explain(status, body) ?? [explainStatus(vendor, status, answer.retryAfter)];
    return failure({ status, body, why, ...(/^\d+$/.test(answer.retryAfter ?? '') && { retryAfter: Number(answer.retryAfter) }) });
  }
  const read = schema.safeParse(body);
  if (read.success) return success(read.data);
  return failure({ status, body, why: explain(status, body) ?? [whyUnreadable(vendor, answer.body)] });
}
