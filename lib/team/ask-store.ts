import * as z from 'zod/mini';
import { isWebPage } from '@/lib/core/delivery/web-page';
import { failure, type Result, success } from '@/lib/core/result';
import type { StoreProblem } from '@/lib/core/team/reading';
import { storeSchema } from '@/lib/core/team/settings';
import { parseJson } from '@/lib/core/text/parse-json';
import type { Request, SendOutcome } from '@/lib/network/send';

/** Where a team's store answers (PostgREST's address, without a slash at its end), and who asks; `token` and `apikey` are secrets, '' where there is none. */
export type StoreAccess = { readonly url: string; readonly apikey: string; readonly token: string };

/** Calls the network. Nothing goes to an origin without permission: the outcome is then 'not-granted'. */
export type SendToStore = (request: Request) => Promise<SendOutcome>;

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
const problemSchema = z.object({ code: z.nullish(z.string()) });

/** PostgREST's and PostgreSQL's codes for a schema that is not exposed, and for missing schemas, tables, columns and functions. */
const aboutSetUp = ['PGRST106', 'PGRST202', 'PGRST204', 'PGRST205', '3F000', '42P01', '42703', '42883'];

/** What an answer's status and JSON, undefined where it is none, say went wrong. */
export function storeProblemOf(status: number, said: unknown): StoreProblem {
  const read = problemSchema.safeParse(said);
  if (!read.success) return status >= 500 ? 'unreachable' : 'unreadable';
  const code = read.data.code ?? '';
  if (code === 'PGRST303') return 'token-expired';
  if (aboutSetUp.includes(code)) return 'not-set-up';
  // A gateway in front of PostgREST, as Supabase's, says by itself that a key is wrong.
  if (status === 401) return code === '' ? 'key-refused' : 'token-refused';
  if (status === 409) return 'conflict';
  return status >= 500 || status === 429 ? 'unreachable' : 'refused';
}

function readOutcome(outcome: SendOutcome): Result<unknown, StoreProblem> {
  if (outcome.outcome === 'offline' || outcome.outcome === 'not-granted') return failure(outcome.outcome);
  if (outcome.outcome !== 'answered' || outcome.body === null) return failure('unreachable');
  if (outcome.status < 500 && isWebPage(outcome.body)) return failure('web-page');
  const said = outcome.body === '' ? null : parseJson(outcome.body);
  if (outcome.status >= 200 && outcome.status < 300) return said === undefined ? failure('unreadable') : success(said);
  return failure(storeProblemOf(outcome.status, said));
}

/** The headers that say who asks. */
export const identify = ({ apikey, token }: Pick<StoreAccess, 'apikey' | 'token'>): Readonly<Record<string, string>> => ({
  ...(apikey !== '' && { apikey }),
  ...(token !== '' && { authorization: `Bearer ${token}` }),
});

/** A function that asks one team's store as one member. */
export const askStoreAs =
  ({ url, ...who }: StoreAccess, send: SendToStore): AskStore =>
  async ({ method, path, prefer, body }) => {
    const headers = {
      ...identify(who),
      [method === 'GET' ? 'accept-profile' : 'content-profile']: storeSchema,
      ...(prefer !== undefined && { prefer }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    return readOutcome(await send({ method, url: `${url}${path}`, headers, body: body === undefined ? null : JSON.stringify(body), timeout, limit }));
  };
