import type { InterviewListModel } from '@/lib/state/interviews/list/list-model';
import type { ListedInterview } from '@/lib/state/interviews/list/listed-interview';
import { deletion } from '@/lib/state/page/deletion';
import type { Bulk } from './use-bulk';

/** Deletes rows, and makes the next one the current row. */
export function useDelete(list: InterviewListModel, removeSeveral: Bulk['remove']) {
  return (rows: readonly ListedInterview[]): void => {
    const gone = new Set(rows.map(({ id }) => id));
    const ids = list.ids.peek();
    const last = Math.max(...rows.map(({ id }) => ids.indexOf(id)));
    const next = ids.slice(last + 1).find((id) => !gone.has(id)) ?? ids.slice(0, last).findLast((id) => !gone.has(id));
    list.select({ kind: 'none' });
    if (next !== undefined) list.select({ kind: 'focus', id: next });
    const [only] = rows;
    if (rows.length === 1 && only !== undefined) void deletion.deleteInterview(only).then((isGone) => isGone && list.drop([only.id]), reportError);
    else void removeSeveral([...gone], list.drop);
  };
}
