import type * as z from 'zod/mini';
import { isRedirect, judge, type Verdict } from '@/lib/core/delivery/verdict';
import { isWebPage } from '@/lib/core/delivery/web-page';
import { failure, type Result, success } from '@/lib/core/result';
import type { Answer, Request } from '@/lib/network/send';
import type { Call } from '../actor';

const timeout = 20_000;
const limit = 4 * 1024 * 1024;

/** A request of ours; `body` is sent as JSON, null sends none. */
export type Ask = {
  readonly method: Request['method'];
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};

/** Why a look-up has no result: what the vendor answered, as far as it was read, words for the user, and the seconds it asks to wait. */
export type Refusal = {
  readonly status: number | null;
  readonly body: unknown;
  readonly words: string;
  readonly retryAfter?: number;
  /** How a call was lost that read no status; absent where none was made. */
  readonly lost?: Lost;
};

type Lost = Exclude<Answer['outcome'], 'answered'>;

/** What a refused look-up means for a delivery of which nothing has been sent yet. */
export function verdictOf({ status, words, retryAfter, lost: how }: Refusal): Verdict {
  if (status === null)
    return how === undefined || how === 'not-granted' || how === 'withheld'
      ? { class: 'access', words }
      : { class: 'retry', words, retryAfter: null };
  const verdict = judge(status, true, retryAfter === undefined ? null : retryAfter * 1000);
  if (verdict.class === 'retry') return { ...verdict, words };
  return verdict.class === 'access' ? { class: 'access', words } : { class: 'target', words };
}

/** The JSON of an answer; undefined when there is none or it cannot be read. */
export function readJson(text: string | null): unknown {
  try {
    return text === null || text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The request as the network takes it. */
export function makeRequest({ method, url, headers, body }: Ask): Request {
  const json = body === null ? null : JSON.stringify(body);
  const type = json === null ? {} : { 'content-type': 'application/json' };
  return { method, url, headers: { accept: 'application/json', ...type, ...headers }, body: json, timeout, limit };
}

const lost: Readonly<Record<Lost, (vendor: string) => string>> = {
  network: (vendor) => `${vendor} cannot be reached. Check the connection, then try again.`,
  timeout: (vendor) => `${vendor} did not answer within 20 seconds. Try again.`,
  offline: () => 'This device is offline. Try again when it is back.',
  'not-granted': (vendor) => `The browser may not call ${vendor}. Save the destination again and allow it.`,
  withheld: (vendor) => `The destination was changed or removed meanwhile, so ${vendor} was not asked. Try again.`,
};

/** What it means for the search for a lost entry that a list cannot be read: it may be asked for again, or it will never tell. */
export const unread = (refusal: Refusal): 'ask-later' | 'cannot-tell' => (verdictOf(refusal).class === 'retry' ? 'ask-later' : 'cannot-tell');

/** What a status says when the vendor's own words say nothing better. */
export function statusWords(vendor: string, status: number, retryAfter: string | null): string {
  if (status === 401) return `${vendor} does not know this key (401). Copy it again, whole.`;
  if (status === 403) return `${vendor} does not let this key do that (403). Ask who made the key to allow it.`;
  if (status === 404) return `${vendor} has nothing at this address (404). Check the settings of this destination.`;
  if (status === 429) return `${vendor} asks to wait${/^\d+$/.test(retryAfter ?? '') ? ` ${retryAfter} seconds` : ''}. Then try again.`;
  if (isRedirect(status)) return `${vendor} redirects elsewhere, which is not followed. Check the settings of this destination.`;
  if (status >= 500) return `${vendor} failed (${status}). Try again later.`;
  return `${vendor} refused (${status}).`;
}

const unreadable = (vendor: string, text: string | null) =>
  isWebPage(text ?? '')
    ? `A web page answered in ${vendor}’s place, perhaps a sign-in. Check the connection, then try again.`
    : `${vendor} answered in a form that this version does not know.`;

/** Asks a vendor and reads the answer by a schema; `explain` may say it in better words than the status does. */
export async function ask<Value>(
  call: Call,
  vendor: string,
  request: Ask,
  schema: z.ZodMiniType<Value>,
  explain: (status: number, body: unknown) => string | null = () => null,
): Promise<Result<Value, Refusal>> {
  const answer = await call(makeRequest(request));
  if (answer.outcome !== 'answered') return failure({ status: null, body: undefined, words: lost[answer.outcome](vendor), lost: answer.outcome });
  const body = readJson(answer.body);
  const { status } = answer;
  if (status < 200 || status > 299) {
    const words = explain(status, body) ?? statusWords(vendor, status, answer.retryAfter);
    return failure({ status, body, words, ...(/^\d+$/.test(answer.retryAfter ?? '') && { retryAfter: Number(answer.retryAfter) }) });
  }
  const read = schema.safeParse(body);
  if (read.success) return success(read.data);
  return failure({ status, body, words: explain(status, body) ?? unreadable(vendor, answer.body) });
}
