import * as z from 'zod/mini';
import { failure, type Result, success } from '@/lib/core/result';
import type { StoreProblem } from '@/lib/core/team/reading';
import type { AskStore } from './ask-store';

const pageSize = 500;

/** A row with the number of its last change. */
type Numbered = { readonly updated_seq: number };

/** A table of the store, and which of its columns are read. */
export type NumberedTable<Row extends Numbered> = { readonly name: string; readonly columns: string; readonly row: z.ZodMiniType<Row> };

/** All pages of a table's rows with a number above `after`, in the order of their numbers. */
export async function readNumbered<Row extends Numbered>(
  ask: AskStore,
  { name, columns, row }: NumberedTable<Row>,
  after: number,
): Promise<Result<readonly Row[], StoreProblem>> {
  const found: Row[] = [];
  for (let from = after; ; ) {
    const answer = await ask({ method: 'GET', path: `/${name}?select=${columns}&updated_seq=gt.${from}&order=updated_seq&limit=${pageSize}` });
    if (!answer.ok) return answer;
    const page = z.array(row).safeParse(answer.value);
    if (!page.success) return failure('unreadable');
    found.push(...page.data);
    const last = page.data.at(-1);
    if (last === undefined || page.data.length < pageSize) return success(found);
    from = last.updated_seq;
  }
}
