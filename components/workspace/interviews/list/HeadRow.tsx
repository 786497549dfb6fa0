import { StateIcon } from '@/components/ui/state/StateIcon';
import type { Column, Sorting } from '@/lib/state/interviews/list/arrange';
import { columnTexts } from '@/lib/text/interviews';
import styles from './InterviewTable.module.css';

const columns: readonly (readonly [Column, string])[] = [
  ['candidate', ''],
  ['role', styles.tableRole ?? ''],
  ['date', ''],
  ['recommendation', ''],
  ['score', styles.tableNumber ?? ''],
  ['state', ''],
];

type Props = {
  readonly sorting: Sorting;
  readonly onSort: (column: Column) => void;
  /** Whether all, some or none of the rows are selected. */
  readonly selected: 'all' | 'some' | 'none';
  readonly onAll: () => void;
};

/** The column headings: pressing one sorts by its column, pressing it again reverses the order. */
export function HeadRow({ sorting, onSort, selected, onAll }: Props) {
  return (
    <tr aria-rowindex={1}>
      <th scope="col" class={styles.tableSelect}>
        <label>
          <input
            type="checkbox"
            aria-label="Select all"
            checked={selected === 'all'}
            ref={(box) => {
              if (box !== null) box.indeterminate = selected === 'some';
            }}
            onClick={onAll}
          />
        </label>
      </th>
      {columns.map(([column, place]) => (
        <th
          key={column}
          scope="col"
          class={place}
          aria-sort={sorting.column !== column ? undefined : sorting.descending ? 'descending' : 'ascending'}
        >
          <button type="button" class={styles.tableSort} onClick={() => onSort(column)}>
            {columnTexts[column]}
            {sorting.column === column && (
              <span class={styles.tableArrow} data-up={sorting.descending ? undefined : ''}>
                <StateIcon name="down" />
              </span>
            )}
          </button>
        </th>
      ))}
    </tr>
  );
}
