import * as z from 'zod/mini';
import type { InboxRefusal, InboxRow } from '@/lib/core/team/inbox-row';
import { readableText } from '@/lib/core/text/readable';
import { observeRefused } from '@/lib/storage/sharing/observe';

/** A row of the store that is not used here: what it is, who wrote it and whom it is about as far as it says so, its id, and why. */
export type RefusedRow = InboxRefusal & {
  readonly id: string;
  readonly table: string;
  readonly author: string | null;
  readonly candidate: string | null;
};

const told = z.catch(z.nullable(z.string()), null);
const authorSchema = z.catch(z.object({ interviewer: z.optional(told), author: z.optional(told) }), {});
const namedSchema = z.catch(z.object({ body: z.object({ candidate: z.union([z.string(), z.object({ name: z.string() })]) }) }), {
  body: { candidate: '' },
});

function showRow({ table, key, row, refusal }: InboxRow): readonly RefusedRow[] {
  if (refusal === undefined) return [];
  const { interviewer, author } = authorSchema.parse(row);
  const { candidate } = namedSchema.parse(row).body;
  const name = readableText(typeof candidate === 'string' ? candidate : candidate.name);
  return [{ ...refusal, id: key, table, author: interviewer ?? author ?? null, candidate: name === '' ? null : name }];
}

/** Calls `listener` with the rows of the store that are not used here, now and at each change, until the signal aborts. */
export const followRefused = (listener: (refused: readonly RefusedRow[]) => void, signal: AbortSignal): void =>
  observeRefused((rows) => listener(rows.flatMap(showRow)), signal);
