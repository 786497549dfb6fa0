import * as z from 'zod/mini';
import { because } from '@/lib/core/reasons';
import type { Answered } from '@/lib/network/send';

const problemSchema = z.object({ message: z.string(), code: z.nullish(z.string()) });

/** What an answer says went wrong: PostgreSQL's code or PostgREST's own, '' without one; null where the body is no such JSON. */
export function problemOf({ body }: Answered): { readonly message: string; readonly code: string } | null {
  try {
    const read = problemSchema.safeParse(JSON.parse(body ?? ''));
    return read.success ? { message: read.data.message, code: read.data.code ?? '' } : null;
  } catch {
    return null;
  }
}

/** Why a 404 without a code of the database is no answer of a table. */
export const noTables = [because('no-tables', {})];

/** PostgREST says in JSON, with a code of its own, that a table is missing; a 404 without one comes from something else. */
export const isElsewhere = (answer: Answered) => answer.status === 404 && (problemOf(answer)?.code ?? '') === '';
