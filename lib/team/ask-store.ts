import * as z from 'zod/mini';
import { failure, type Result, success } from '@/lib/core/result';
import { parseJson } from '@/lib/core/text/parse-json';
import type { Request, SendOutcome } from '@/lib/network/send';

/** Where a team's store answers (PostgREST's address, without a slash at its end), and who asks; `token` and `apikey` are secrets. */
export type StoreAccess = { readonly url: string; readonly apikey: string; readonly token: string };

/** Calls the network. Nothing goes to an origin without permission: the outcome is then 'not-granted'. */
export type SendToStore = (request: Request) => Promise<SendOutcome>;

/**
 * Why the store gave no answer that can be used: it could not be asked, the token is missing, wrong or has run out, the policies refuse it, the row
 * meets one that is there, or the answer is none of such a store.
 */
export type StoreProblem = 'offline' | 'not-granted' | 'unreachable' | 'token-expired' | 'token-refused' | 'refused' | 'conflict' | 'unreadable';

/** One request to a table or function of the store. */
export type StoreQuestion = {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly prefer?: string;
  readonly body?: unknown;
};

/** Asks the store; the answer is its JSON, unread, and null where it is empty. */
export type AskStore = (question: StoreQuestion) => Promise<Result<unknown, StoreProblem>>;

const timeout = 20_000;
const limit = 32 * 1024 * 1024;
const profile = 'plumbline';
const problemSchema = z.object({ code: z.nullish(z.string()) });

function problemOf(status: number, said: unknown): StoreProblem {
  const read = problemSchema.safeParse(said);
  if (!read.success) return status >= 500 ? 'unreachable' : 'unreadable';
  if (read.data.code === 'PGRST303') return 'token-expired';
  if (status === 401) return 'token-refused';
  if (status === 409) return 'conflict';
  return status >= 500 || status === 429 ? 'unreachable' : 'refused';
}

function readOutcome(outcome: SendOutcome): Result<unknown, StoreProblem> {
  if (outcome.outcome === 'offline' || outcome.outcome === 'not-granted') return failure(outcome.outcome);
  if (outcome.outcome !== 'answered' || outcome.body === null) return failure('unreachable');
  const said = outcome.body === '' ? null : parseJson(outcome.body);
  if (outcome.status >= 200 && outcome.status < 300) return said === undefined ? failure('unreadable') : success(said);
  return failure(problemOf(outcome.status, said));
}

/** A function that asks one team's store as one member. */
export const askStoreAs =
  ({ url, apikey, token }: StoreAccess, send: SendToStore): AskStore =>
  async ({ method, path, prefer, body }) => {
    const headers = {
      apikey,
      authorization: `Bearer ${token}`,
      [method === 'GET' ? 'accept-profile' : 'content-profile']: profile,
      ...(prefer !== undefined && { prefer }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    return readOutcome(await send({ method, url: `${url}${path}`, headers, body: body === undefined ? null : JSON.stringify(body), timeout, limit }));
  };
