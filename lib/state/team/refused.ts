import * as z from 'zod/mini';
import type { InboxRefusal, InboxRow } from '@/lib/core/team/inbox-row';
import { readableText } from '@/lib/core/text/readable';
import { observeRefused } from '@/lib/storage/sharing/observe';

/**
 * A row of the store that is not used here: what it is, who wrote it, and whom it is about or what it is called as far as it says so, its id, and why.
 */
export type RefusedRow = InboxRefusal & {
  readonly id: string;
  readonly table: string;
  readonly author: string | null;
  readonly name: string | null;
};

const told = z.catch(z.nullable(z.string()), null);
const authorSchema = z.catch(z.object({ interviewer: z.optional(told), author: z.optional(told), rater: z.optional(told) }), {});
const titledSchema = z.object({ title: z.string() });
const namedSchema = z.object({
  body: z.union([
    z.object({ candidate: z.union([z.string(), z.object({ name: z.string() })]) }),
    titledSchema,
    z.object({ rubric: titledSchema, month: z.string() }),
  ]),
});

/** What a row says it is about: the candidate's name, the title of a rubric, or that of a session with its month; '' where it says neither. */
function nameIn(row: unknown): string {
  const body = namedSchema.safeParse(row).data?.body;
  if (body === undefined) return '';
  if ('title' in body) return body.title;
  if ('rubric' in body) return `${body.rubric.title}, ${body.month}`;
  return typeof body.candidate === 'string' ? body.candidate : body.candidate.name;
}

function showRow({ table, key, row, refusal }: InboxRow): readonly RefusedRow[] {
  if (refusal === undefined) return [];
  const { interviewer, author, rater } = authorSchema.parse(row);
  const name = readableText(nameIn(row));
  return [{ ...refusal, id: key, table, author: interviewer ?? author ?? rater ?? null, name: name === '' ? null : name }];
}

/** Calls `listener` with the rows of the store that are not used here, now and at each change, until the signal aborts. */
export const followRefused = (listener: (refused: readonly RefusedRow[]) => void, signal: AbortSignal): void =>
  observeRefused((rows) => listener(rows.flatMap(showRow)), signal);
