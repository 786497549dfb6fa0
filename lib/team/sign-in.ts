import * as z from 'zod/mini';
import { failure, type Result, success } from '@/lib/core/result';
import { parseJson } from '@/lib/core/text/parse-json';
import type { SendToStore } from './ask-store';

/** A project at Supabase: its own address, without a path, and its public key. */
export type SupabaseProject = { readonly url: string; readonly apikey: string };

/** Why a sign-in did not work: the project could not be asked, it refuses (a wrong or old code, an unknown address), or asks to wait. */
export type SignInProblem = 'offline' | 'not-granted' | 'unreachable' | 'refused' | 'too-often' | 'unreadable';

const sessionSchema = z.object({ access_token: z.string(), refresh_token: z.string(), expires_in: z.number() });

/** What a sign-in gives: both tokens are secrets; the first is good until the wall time `expiresAt` in milliseconds, the second renews it once. */
export type TeamSession = { readonly token: string; readonly refreshToken: string; readonly expiresAt: number };

/** Whether an answer is the project's own refusal, which is JSON; a gateway or proxy on the way answers with a page of its own. */
const isRefusal = (body: string | null) => z.object({}).safeParse(parseJson(body ?? '')).success;

type Post = { readonly path: string; readonly body: object };

async function post({ url, apikey }: SupabaseProject, send: SendToStore, { path, body }: Post): Promise<Result<string, SignInProblem>> {
  const headers = { apikey, 'content-type': 'application/json' };
  const outcome = await send({ method: 'POST', url: `${url}${path}`, headers, body: JSON.stringify(body), timeout: 20_000, limit: 65_536 });
  if (outcome.outcome === 'offline' || outcome.outcome === 'not-granted') return failure(outcome.outcome);
  if (outcome.outcome !== 'answered' || outcome.status >= 500) return failure('unreachable');
  if (outcome.status === 429) return failure('too-often');
  if (outcome.status < 200 || outcome.status >= 300) return failure(isRefusal(outcome.body) ? 'refused' : 'unreachable');
  return outcome.body === null ? failure('unreadable') : success(outcome.body);
}

function readSession(text: string, now: number): Result<TeamSession, SignInProblem> {
  const read = sessionSchema.safeParse(parseJson(text));
  if (!read.success) return failure('unreadable');
  const { access_token: token, refresh_token: refreshToken, expires_in: seconds } = read.data;
  return success({ token, refreshToken, expiresAt: now + seconds * 1000 });
}

/** Has a code sent to an address that the project knows; nobody is signed up by it. */
export async function requestCode(project: SupabaseProject, send: SendToStore, email: string): Promise<Result<null, SignInProblem>> {
  const answer = await post(project, send, { path: '/auth/v1/otp', body: { email, create_user: false } });
  return answer.ok ? success(null) : answer;
}

/** Signs in with the code from the e-mail; `now` is the wall time in milliseconds. */
export async function verifyCode(
  project: SupabaseProject,
  send: SendToStore,
  { email, code }: { readonly email: string; readonly code: string },
  now: number,
): Promise<Result<TeamSession, SignInProblem>> {
  const answer = await post(project, send, { path: '/auth/v1/verify', body: { type: 'email', email, token: code.trim() } });
  return answer.ok ? readSession(answer.value, now) : answer;
}

/** Renews a session; 'refused' means that its member has to sign in again. `now` is the wall time in milliseconds. */
export async function renewSession(
  project: SupabaseProject,
  send: SendToStore,
  { refreshToken }: TeamSession,
  now: number,
): Promise<Result<TeamSession, SignInProblem>> {
  const answer = await post(project, send, { path: '/auth/v1/token?grant_type=refresh_token', body: { refresh_token: refreshToken } });
  return answer.ok ? readSession(answer.value, now) : answer;
}
