import { useId, useState } from 'preact/hooks';
import { StateIcon } from '@/components/ui/state/StateIcon';
import { recommendationLabels } from '@/lib/core/interview/interview';
import type { DebriefColumn, DebriefView, EvidenceRow } from '@/lib/state/debrief/debrief-view';
import { debriefTexts } from '@/lib/text/debrief/page';
import { CellDetails } from './CellDetails';
import { Dots, DotsAxis } from './Dots';
import { ScoreCell } from './ScoreCell';
import styles from './ScoreTable.module.css';

type Pressed = { readonly row: string; readonly column: string } | null;
type OpenProps = { readonly pressed: Pressed; readonly onPress: (pressed: Pressed) => void };

const labelsOf = (columns: readonly DebriefColumn[]) => columns.map(({ label }) => label);

function Head({ columns, candidate }: { readonly columns: readonly DebriefColumn[]; readonly candidate: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{debriefTexts.dimension}</th>
        {columns.map(({ scorecardId, name, label, candidate: own, othersOpenedAt }) => (
          <th key={scorecardId} scope="col" class={styles.scoreWho}>
            <b aria-hidden="true">{label}</b>
            <span dir="auto">{name}</span>
            {othersOpenedAt !== null && <small>{debriefTexts.notBlind}</small>}
            {own !== candidate && <small dir="auto">{debriefTexts.otherName(own)}</small>}
          </th>
        ))}
        <th scope="col" class={styles.scoreMean}>
          {debriefTexts.mean}
        </th>
        <th scope="col" class={styles.scoreSpread}>
          {debriefTexts.spread}
        </th>
        <td class={styles.scorePlot}>
          <DotsAxis />
        </td>
      </tr>
    </thead>
  );
}

function Summary({ row: { summary, isWide }, of }: { readonly row: EvidenceRow; readonly of: number }) {
  if (summary === null)
    return (
      <>
        <td class={styles.scoreMean}>–</td>
        <td class={styles.scoreSpread}>–</td>
      </>
    );
  const { n, mean, min, max, spread } = summary;
  return (
    <>
      <td class={styles.scoreMean}>
        {mean.toFixed(2)}
        {n < of && <small>{debriefTexts.count(n)}</small>}
      </td>
      <td class={styles.scoreSpread} data-wide={isWide ? '' : undefined}>
        <span>
          {isWide && <StateIcon name="warn" />}
          {isWide ? debriefTexts.wide(spread) : spread}
        </span>
        <small>{debriefTexts.range(min, max)}</small>
      </td>
    </>
  );
}

/** Mean and spread under the dimension's name, for a width where their columns would be out of sight. */
function NarrowSummary({ row: { summary, isWide } }: { readonly row: EvidenceRow }) {
  if (summary === null) return null;
  return (
    <small class={styles.scoreNarrow} data-wide={isWide ? '' : undefined}>
      {isWide && <StateIcon name="warn" />}
      <span>{debriefTexts.narrow(summary.mean.toFixed(2), isWide ? debriefTexts.wide(summary.spread) : String(summary.spread))}</span>
    </small>
  );
}

function Row({ row, columns, pressed, onPress }: OpenProps & { readonly row: EvidenceRow; readonly columns: readonly DebriefColumn[] }) {
  const details = useId();
  const at = pressed?.row === row.id ? columns.findIndex(({ scorecardId }) => scorecardId === pressed.column) : -1;
  const [column, cell] = [columns[at], row.cells[at]];
  return (
    <>
      <tr>
        <th scope="row">
          <span dir="auto">{row.name}</span>
          <NarrowSummary row={row} />
        </th>
        {columns.map((one, index) => (
          <ScoreCell
            key={one.scorecardId}
            row={row}
            cell={row.cells[index] ?? null}
            column={one}
            isOpen={index === at}
            details={details}
            onPress={() => onPress(index === at ? null : { row: row.id, column: one.scorecardId })}
          />
        ))}
        <Summary row={row} of={columns.length} />
        <td class={styles.scorePlot}>
          <Dots row={row} labels={labelsOf(columns)} meanName={debriefTexts.chartMean} />
        </td>
      </tr>
      {column !== undefined && cell !== undefined && cell !== null && (
        <tr id={details} class={styles.scoreDetails}>
          <td colSpan={columns.length + 4}>
            <h3 dir="auto">{debriefTexts.details(column.name, row.name)}</h3>
            <CellDetails column={column} cell={cell} dimension={row.name} />
          </td>
        </tr>
      )}
    </>
  );
}

function Foot({ view: { columns, overall } }: { readonly view: DebriefView }) {
  const mean = overall.meanOfScores;
  return (
    <tfoot>
      <tr>
        <th scope="row">{debriefTexts.weighted}</th>
        {columns.map(({ scorecardId, score: { value, coverage } }) => (
          <td key={scorecardId} class={styles.scoreWho}>
            {value === null ? '–' : value.toFixed(2)}
            {value !== null && coverage < 1 && <small>{debriefTexts.basedOn(coverage)}</small>}
          </td>
        ))}
        <td class={styles.scoreMean}>{mean === null ? '–' : mean.value.toFixed(2)}</td>
        <td class={styles.scoreSpread} />
        <td class={styles.scorePlot} />
      </tr>
      <tr>
        <th scope="row">{debriefTexts.recommendation}</th>
        {columns.map(({ scorecardId, recommendation }) => (
          <td key={scorecardId} class={styles.scoreWho}>
            {recommendation === null ? '–' : recommendationLabels[recommendation]}
          </td>
        ))}
        <td class={styles.scoreMean} />
        <td class={styles.scoreSpread} />
        <td class={styles.scorePlot} />
      </tr>
    </tfoot>
  );
}

/** The ratings side by side: a row for each dimension, a column for each interviewer, mean and spread, and the same on the scale. */
export function ScoreTable({ view }: { readonly view: DebriefView }) {
  const [pressed, setPressed] = useState<Pressed>(null);
  const { columns, rows, debrief } = view;
  return (
    <section class={styles.scorePart}>
      <h2>{debriefTexts.table}</h2>
      <div class={styles.scoreScroll} role="region" aria-label={debriefTexts.table} tabIndex={0}>
        <table class={styles.scores} aria-label={debriefTexts.table} style={{ '--interviewers': columns.length }}>
          <Head columns={columns} candidate={debrief.candidate} />
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} columns={columns} pressed={pressed} onPress={setPressed} />
            ))}
          </tbody>
          <Foot view={view} />
        </table>
      </div>
    </section>
  );
}
