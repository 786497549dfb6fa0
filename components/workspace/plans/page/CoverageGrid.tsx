import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { isModified } from '@/components/ui/keys';
import { StateIcon } from '@/components/ui/state/StateIcon';
import type { CoverageRow } from '@/lib/core/plan/coverage';
import type { PlannedRow, PlanView } from '@/lib/state/plan/plan-view';
import { planTexts } from '@/lib/text/plan/plan';
import styles from './CoverageGrid.module.css';
import { type CellPlace, focusCell, moveByCellKey } from './focus-cell';

/** Lets an interview cover a dimension, or no longer; false when that could not be saved. */
export type OnCover = (row: PlannedRow, dimension: CoverageRow['dimension'], isCovered: boolean) => Promise<boolean>;

type CellProps = {
  readonly label: string;
  readonly isCovered: boolean;
  /** Whether Tab goes to this cell of the table. */
  readonly isStop: boolean;
  readonly onReach: () => void;
  readonly onCover: (isCovered: boolean) => Promise<boolean>;
};

function Cell({ label, isCovered, isStop, onReach, onCover }: CellProps) {
  const change = async (box: HTMLInputElement) => {
    // What is stored counts: until then, and where it could not be stored, the box says what was before.
    if (!(await onCover(box.checked))) box.checked = isCovered;
  };
  return (
    <td>
      <label title={label}>
        <input
          type="checkbox"
          aria-label={label}
          tabIndex={isStop ? 0 : -1}
          checked={isCovered}
          onFocus={onReach}
          onChange={({ currentTarget }) => void change(currentTarget).catch(reportError)}
        />
      </label>
    </td>
  );
}

function Head({ rows }: { readonly rows: readonly PlannedRow[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{planTexts.dimension}</th>
        {rows.map(({ interview: { id }, title, who, isMine }) => (
          <th key={id} scope="col" class={styles.coverWho}>
            {title !== '' && <b dir="auto">{title}</b>}
            <span dir="auto" title={who}>
              {isMine ? `${who} (${planTexts.you.toLowerCase()})` : who}
            </span>
          </th>
        ))}
        <th scope="col" class={styles.coverSignals}>
          {planTexts.signals}
        </th>
      </tr>
    </thead>
  );
}

function Signals({ row: { signals, interviewers } }: { readonly row: CoverageRow }) {
  return (
    <td class={styles.coverSignals} data-signals={signals}>
      <span>
        {signals !== 'several' && <StateIcon name="warn" />}
        {planTexts.signalsOf(interviewers)}
      </span>
    </td>
  );
}

function Foot({ view: { rows } }: { readonly view: PlanView }) {
  return (
    <tfoot>
      <tr>
        <th scope="row">{planTexts.shareOfRubric}</th>
        {rows.map(({ interview: { id }, share }) => (
          <td key={id}>
            <bdi>{planTexts.weight(share)}</bdi>
          </td>
        ))}
        <td />
      </tr>
    </tfoot>
  );
}

/** Who covers what: a row for each dimension, a column for each interview, and how many signals each dimension rests on. */
export function CoverageGrid({ view, onCover }: { readonly view: PlanView; readonly onCover: OnCover }) {
  const [stop, setStop] = useState<CellPlace>({ row: 0, column: 0 });
  const { rows, coverage } = view;
  const total = coverage.rows.reduce((sum, { dimension }) => sum + dimension.weight, 0);
  const at = { row: Math.min(stop.row, coverage.rows.length - 1), column: Math.min(stop.column, rows.length - 1) };
  const press = (event: TargetedKeyboardEvent<HTMLTableElement>) => {
    if (isModified(event)) return;
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = moveByCellKey(at, event.key, { rows: coverage.rows.length, columns: rows.length }, isRtl);
    if (next === null) return;
    event.preventDefault();
    focusCell(event.currentTarget, next);
  };
  return (
    <section class={styles.coverPart}>
      <h2>{planTexts.coverage}</h2>
      <p>{planTexts.coverageHint}</p>
      <div class={styles.coverScroll}>
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are reached by arrow keys is a grid. */}
        <table role="grid" class={styles.cover} aria-label={planTexts.coverage} style={{ '--interviews': rows.length }} onKeyDown={press}>
          <Head rows={rows} />
          <tbody>
            {coverage.rows.map((row, index) => (
              <tr key={row.dimension.id} data-dimension={row.dimension.id}>
                <th scope="row">
                  <span dir="auto">{row.dimension.name}</span>
                  <small>
                    <bdi>{planTexts.weight(total === 0 ? 0 : row.dimension.weight / total)}</bdi>
                  </small>
                </th>
                {rows.map((planned, column) => (
                  <Cell
                    key={planned.interview.id}
                    label={planTexts.covers(planned.name, row.dimension.name)}
                    isCovered={row.isCoveredBy[column] ?? false}
                    isStop={index === at.row && column === at.column}
                    onReach={() => setStop({ row: index, column })}
                    onCover={(isCovered) => onCover(planned, row.dimension, isCovered)}
                  />
                ))}
                <Signals row={row} />
              </tr>
            ))}
          </tbody>
          <Foot view={view} />
        </table>
      </div>
    </section>
  );
}
