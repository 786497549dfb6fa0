import { Icon } from '@/components/ui/Icon';
import type { ListedInterview } from '@/lib/state/interviews/list/listed-interview';
import { nameLevel } from '@/lib/text/interviews';
import { RecommendationMark } from '../marks/RecommendationMark';
import { StateMark } from '../marks/StateMark';
import { addressOfRow } from '../route';
import styles from './InterviewTable.module.css';
import { sayDay, sayTime } from './say-day';

/** The actions on a row. */
export type RowActs = {
  readonly onToggle: (id: string, extend: boolean) => void;
  readonly onOpen: (row: ListedInterview) => void;
  readonly onDelete: (row: ListedInterview) => void;
};

type Props = RowActs & {
  readonly row: ListedInterview;
  /** The match that is only in its notes; null for none. */
  readonly excerpt: string | null;
  /** Its index among the items of the list, and its row number in the table, from 1. */
  readonly index: number;
  readonly rowIndex: number;
  readonly isChosen: boolean;
  readonly isCurrent: boolean;
  /** Whether Tab reaches it. */
  readonly isReached: boolean;
  readonly measure: (row: HTMLTableRowElement | null) => void;
};

function Verdict({ row: { stage, recommendation, score } }: Pick<Props, 'row'>) {
  if (stage !== 'finished')
    return (
      <>
        <td>
          <span class={styles.tableFaint}>Not yet</span>
        </td>
        <td class={styles.tableNumber}>
          <span class={styles.tableFaint} title="Shown once you have finished your scorecard">
            Hidden
          </span>
        </td>
      </>
    );
  return (
    <>
      <td>{recommendation !== null && <RecommendationMark value={recommendation} />}</td>
      <td class={styles.tableNumber}>{score?.toFixed(2)}</td>
    </>
  );
}

/** Pressing the row opens it, or selects it with a modifier key; links and buttons in it work as usual. */
function pressRow(event: MouseEvent, { row, onToggle, onOpen }: Pick<Props, 'row' | 'onToggle' | 'onOpen'>): void {
  if (!(event.target instanceof Element) || event.target.closest('a, button, input, label') !== null) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey) onToggle(row.id, event.shiftKey);
  else onOpen(row);
}

function Select({ row, isChosen, isReached, onToggle }: Pick<Props, 'row' | 'isChosen' | 'isReached' | 'onToggle'>) {
  return (
    <td class={styles.tableSelect}>
      <label>
        <input
          type="checkbox"
          aria-label={`Select ${row.candidate}`}
          tabIndex={isReached ? 0 : -1}
          checked={isChosen}
          onClick={(event) => onToggle(row.id, event.shiftKey)}
        />
      </label>
    </td>
  );
}

/** A row of the table: candidate, role, date, recommendation and state. */
export function InterviewRow(props: Props) {
  const { row, excerpt, index, rowIndex, isChosen, isCurrent, isReached, measure, onDelete } = props;
  const { id, candidate, rubric, role, level, startedAt, state } = row;
  const tabIndex = isReached ? 0 : -1;
  const forWhat = `${role}, ${nameLevel(level)}`;
  return (
    <tr
      ref={measure}
      class={styles.tableRow}
      data-index={index}
      data-interview={id}
      data-current={isCurrent ? '' : undefined}
      aria-rowindex={rowIndex}
      aria-selected={isChosen}
      tabIndex={tabIndex}
      onClick={(event) => pressRow(event, props)}
    >
      <Select {...props} />
      <td class={styles.tableWho}>
        <a href={addressOfRow(row)} tabIndex={tabIndex} dir="auto">
          {candidate}
        </a>
        <span class={styles.tableBelow} dir="auto">
          {forWhat}
        </span>
        {excerpt !== null && (
          <span class={styles.tableExcerpt} data-part="excerpt" dir="auto">
            {excerpt}
          </span>
        )}
      </td>
      <td class={styles.tableRole} dir="auto" title={rubric}>
        {forWhat}
      </td>
      <td class={styles.tableDate}>
        <time dateTime={new Date(startedAt).toISOString()}>
          {sayDay(startedAt)}
          <span class={styles.tableHour}>, {sayTime(startedAt)}</span>
        </time>
      </td>
      <Verdict row={row} />
      <td>
        <span class={styles.tableLast}>
          <StateMark state={state} overdueFrom={row.overdueFrom} />
          <button
            type="button"
            class={styles.tableRemove}
            tabIndex={tabIndex}
            aria-label={`Delete interview with ${candidate}`}
            title="Delete interview"
            onClick={() => onDelete(row)}
          >
            <Icon name="trash" />
          </button>
        </span>
      </td>
    </tr>
  );
}
