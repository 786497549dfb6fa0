import type { Reply } from '../faulty.ts';

/** How PostgREST answers an error of the database (docs.postgrest.org, Errors): the HTTP status by the SQL state. */
const statuses: Readonly<Record<string, number>> = { 21000: 500, 23503: 409, 23505: 409, 42883: 404, '42P01': 404, 25006: 405 };

/** A missing permission is 401 for the role of those without a token, and 403 for any other. */
function statusOf(code: string, isAnonymous: boolean): number {
  if (code === '42501') return isAnonymous ? 401 : 403;
  if (statuses[code] !== undefined) return statuses[code];
  if (code.startsWith('53') || code.startsWith('08')) return 503;
  return /^(22|23|42|21|P0001)/.test(code) ? 400 : 500;
}

/** An answer that PostgREST gives by itself, with its own code. */
export const problem = (status: number, code: string, message: string): Reply => ({
  status,
  body: JSON.stringify({ code, message, details: null, hint: null }),
});

/** The answer to an error of the database. */
export function explain(error: unknown, isAnonymous: boolean): Reply {
  const {
    code = 'XX000',
    message = 'unknown',
    detail = null,
    hint = null,
  } = error as { code?: string; message?: string; detail?: string; hint?: string };
  return { status: statusOf(code, isAnonymous), body: JSON.stringify({ code, message, details: detail || null, hint: hint || null }) };
}
