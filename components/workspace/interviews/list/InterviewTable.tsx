import type { ComponentChild } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { InterviewItem } from '@/lib/state/interviews/list/arrange';
import type { InterviewListModel } from '@/lib/state/interviews/list/list-model';
import type { ListedInterview } from '@/lib/state/interviews/list/listed-interview';
import { readSelectionKey } from '@/lib/state/interviews/list/selection';
import { stageNames } from '@/lib/text/interviews';
import { HeadRow } from './HeadRow';
import { InterviewRow, type RowActs } from './InterviewRow';
import styles from './InterviewTable.module.css';
import { usePageWindow } from './use-page-window';

/** The number of columns on every width; a cell that spans more would add columns. */
const shownColumns = 2;

const keyOf = (item: InterviewItem) => (item.kind === 'group' ? `group ${item.stage}` : item.row.id);

/** An empty area in place of rows that are not rendered. */
const Gap = ({ height }: { readonly height: number }) =>
  height <= 0 ? null : (
    <tr aria-hidden="true" class={styles.tableGap}>
      <td colSpan={shownColumns} style={{ height: `${height}px` }} />
    </tr>
  );

type GroupProps = {
  readonly item: InterviewItem & { readonly kind: 'group' };
  readonly index: number;
  readonly measure: (row: HTMLTableRowElement | null) => void;
};

function Group({ item: { stage, count }, index, measure }: GroupProps) {
  return (
    <tr ref={measure} class={styles.tableGroup} data-index={index} aria-rowindex={index + 2}>
      <th colSpan={shownColumns} scope="rowgroup">
        {stageNames[stage]} <span class={styles.tableFaint}>{count.toLocaleString()}</span>
      </th>
    </tr>
  );
}

/** Keeps the focus on the current row, once it is rendered. */
function useRowFocus(current: string | null) {
  const table = useRef<HTMLTableElement>(null);
  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (!wanted.current || current === null) return;
    const row = table.current?.querySelector<HTMLElement>(`[data-interview="${CSS.escape(current)}"]`);
    if (row === null || row === undefined) return;
    wanted.current = false;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  });
  return {
    table,
    want: () => {
      wanted.current = true;
    },
  };
}

type Props = {
  readonly list: InterviewListModel;
  readonly onOpen: RowActs['onOpen'];
  /** Deletes the selected rows, or this one where none is selected. */
  readonly onDelete: (row: ListedInterview) => void;
  /** Deletes this row alone. */
  readonly onDeleteOne: (row: ListedInterview) => void;
};

/** Handles keys anywhere in the table. */
function usePress({ list, onOpen, onDelete }: Props, want: () => void) {
  return (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement)) return;
    const rowElement = event.target.closest<HTMLElement>('[data-interview]');
    const row = list.found.value.find(({ id }) => id === rowElement?.dataset.interview);
    const isOnRow = event.target === rowElement;
    const act = readSelectionKey(event, row?.id ?? '');
    // Space and Enter press the focused element within a row.
    if (row === undefined || act === null || (!isOnRow && (event.key === ' ' || event.key === 'Enter'))) return;
    event.preventDefault();
    event.stopPropagation();
    if (act === 'open') return onOpen(row);
    want();
    if (act === 'delete') onDelete(row);
    else list.select(act);
  };
}

/** The table of the matching interviews: only the rows near the viewport are rendered, and the current one. */
export function InterviewTable(props: Props) {
  const { list, onOpen, onDeleteOne } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const items = list.items.value;
  const { current, chosen } = list.selection.value;
  const keys = useMemo(() => items.map(keyOf), [items]);
  const held = current === null ? -1 : keys.indexOf(current);
  const rows = usePageWindow(body, { keys, held });
  const { table, want } = useRowFocus(current);
  const press = usePress(props, want);
  const first = list.ids.value[0];
  const reached = held < 0 ? first : current;
  const selected = list.chosen.value.length === 0 ? 'none' : list.chosen.value.length === list.found.value.length ? 'all' : 'some';
  const onToggle: RowActs['onToggle'] = (id, extend) => list.select({ kind: extend ? 'extend' : 'toggle', id });
  let end = rows.options.scrollMargin;
  const drawn: ComponentChild[] = [];
  for (const { index, start, end: after } of rows.getVirtualItems()) {
    const item = items[index];
    if (item === undefined) continue;
    drawn.push(<Gap key={`gap ${keyOf(item)}`} height={start - end} />);
    end = after;
    drawn.push(
      item.kind === 'group' ? (
        <Group key={keyOf(item)} item={item} index={index} measure={rows.measureElement} />
      ) : (
        <InterviewRow
          key={item.row.id}
          row={item.row}
          excerpt={list.excerptOf(item.row)}
          index={index}
          rowIndex={index + 2}
          isChosen={chosen.has(item.row.id)}
          isCurrent={item.row.id === current}
          isReached={item.row.id === reached}
          measure={rows.measureElement}
          onToggle={onToggle}
          onOpen={onOpen}
          onDelete={onDeleteOne}
        />
      ),
    );
  }
  const followFocus = ({ target }: FocusEvent) => {
    const id = target instanceof Element ? target.closest<HTMLElement>('[data-interview]')?.dataset.interview : undefined;
    if (id !== undefined && id !== list.selection.peek().current) list.select({ kind: 'focus', id });
  };
  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows are selected by keys is a grid.
      role="grid"
      aria-label="Interviews"
      aria-multiselectable="true"
      aria-rowcount={items.length + 1}
      class={styles.tableGrid}
      onKeyDown={press}
      onFocusIn={followFocus}
    >
      <colgroup>
        <col class={styles.tableSelectColumn} />
        <col />
        <col class={styles.tableRoleColumn} />
        <col class={styles.tableDateColumn} />
        <col class={styles.tableRecommendationColumn} />
        <col class={styles.tableScoreColumn} />
        <col class={styles.tableStateColumn} />
      </colgroup>
      <thead>
        <HeadRow
          sorting={list.sorting.value}
          onSort={list.sortBy}
          selected={selected}
          onAll={() => list.select({ kind: selected === 'all' ? 'none' : 'all' })}
        />
      </thead>
      <tbody ref={body}>
        {drawn}
        <Gap height={rows.getTotalSize() + rows.options.scrollMargin - end} />
      </tbody>
    </table>
  );
}
