import { useMemo } from 'preact/hooks';
import { ExportMenu } from '@/components/delivery/export/ExportMenu';
import { Icon } from '@/components/ui/Icon';
import type { ListedInterview } from '@/lib/state/interviews/list/listed-interview';
import styles from './ListFoot.module.css';
import type { Bulk } from './use-bulk';

const hints = [
  ['↑ ↓', 'move'],
  ['Space', 'select'],
  ['Shift ↑ ↓', 'select more'],
  ['Ctrl A', 'all'],
  ['Enter', 'open'],
  ['Del', 'delete'],
  ['/', 'search'],
] as const;

const finishedIn = (rows: readonly ListedInterview[]) => rows.filter(({ stage }) => stage === 'finished').map(({ id }) => id);

function Underway({ bulk: { work, stop } }: { readonly bulk: Bulk }) {
  if (work === null) return null;
  return (
    <>
      <progress aria-label={work.name} max={work.total} value={work.done} />
      <span>{work.message}</span>
      <button type="button" class={styles.footAct} onClick={stop}>
        Stop
      </button>
    </>
  );
}

type Props = {
  readonly found: readonly ListedInterview[];
  readonly chosen: readonly ListedInterview[];
  readonly bulk: Bulk;
  readonly onDelete: () => void;
  readonly onClear: () => void;
};

function Selected({ chosen, bulk, onDelete, onClear }: Omit<Props, 'found'>) {
  const finished = finishedIn(chosen);
  const isBusy = bulk.work !== null;
  return (
    <div role="group" aria-label="Selected interviews" class={styles.footBulk}>
      <b>{chosen.length.toLocaleString()} selected</b>
      <ExportMenu label="Export selected" disabled={isBusy || finished.length === 0} onChoose={(choice) => void bulk.exportAs(finished, choice)} />
      <button type="button" class={styles.footDanger} disabled={isBusy} onClick={onDelete}>
        <Icon name="trash" />
        Delete selected
      </button>
      <button type="button" class={styles.footAct} onClick={onClear}>
        Clear selection
      </button>
      <Underway bulk={bulk} />
    </div>
  );
}

/** The foot of the list: its keys, and the export of finished scorecards; with a selection, the actions on it. */
export function ListFoot({ found, chosen, bulk, onDelete, onClear }: Props) {
  const finished = useMemo(() => finishedIn(found), [found]);
  const isBusy = bulk.work !== null;
  const label = finished.length === 1 ? 'Export the finished scorecard' : `Export ${finished.length.toLocaleString()} finished scorecards`;
  return (
    <div class={styles.footArea}>
      {chosen.length > 0 ? (
        <Selected chosen={chosen} bulk={bulk} onDelete={onDelete} onClear={onClear} />
      ) : (
        <div class={styles.footRest}>
          <span class={styles.footHints} aria-hidden="true">
            {hints.map(([keys, does]) => (
              <span key={does}>
                <kbd>{keys}</kbd> {does}
              </span>
            ))}
          </span>
          <Underway bulk={bulk} />
          {finished.length > 0 && <ExportMenu label={label} disabled={isBusy} onChoose={(choice) => void bulk.exportAs(finished, choice)} />}
        </div>
      )}
      <span role="status" class={styles.footSaid}>
        {bulk.said}
      </span>
    </div>
  );
}
