import { stanceSigns } from '@/lib/core/note/stance';
import { formatCallTime } from '@/lib/core/time/call-time';
import type { Chart, ChartNote, ChartRow } from '@/lib/state/interviews/page/chart';
import { columnNames } from '@/lib/text/exports';
import { scorecardTexts } from '@/lib/text/interviews';
import styles from './ScoreChart.module.css';

const levelsOf = (outOf: number) => Array.from({ length: outOf }, (_, index) => index + 1);

function Bar({ score, outOf }: { readonly score: number | null; readonly outOf: number }) {
  if (score === null) return null;
  return (
    <span class={styles.chartBar} data-score={score}>
      {levelsOf(outOf).map((level) => (
        <i key={level} data-on={level <= score ? '' : undefined} />
      ))}
    </span>
  );
}

const sayNote = ({ callTimeMs, stance }: ChartNote) =>
  `${formatCallTime(callTimeMs)} ${stance === null ? scorecardTexts.noStance : scorecardTexts.stances[stance]}`;

function Line({ notes, ticks }: { readonly notes: readonly ChartNote[]; readonly ticks: Chart['ticks'] }) {
  return (
    <span class={styles.chartLine} aria-hidden="true">
      {ticks.map(({ minute, place }) => (
        <u key={minute} style={{ insetInlineStart: `${place * 100}%` }} />
      ))}
      {notes.map((note) => (
        <b key={note.id} title={sayNote(note)} style={{ insetInlineStart: `${note.place * 100}%` }}>
          {note.stance === null ? '•' : stanceSigns[note.stance]}
        </b>
      ))}
    </span>
  );
}

function Row({ row: { name, share, score, notes }, chart: { outOf, ticks } }: { readonly row: ChartRow; readonly chart: Chart }) {
  return (
    <tr>
      <th scope="row" dir="auto">
        {name}
      </th>
      <td class={styles.chartWeight}>{share} %</td>
      <td class={styles.chartBars} aria-hidden="true">
        <Bar score={score} outOf={outOf} />
      </td>
      <td class={styles.chartScore} data-none={score === null ? '' : undefined}>
        {score ?? scorecardTexts.notAssessed}
      </td>
      <td class={styles.chartTime}>
        <Line notes={notes} ticks={ticks} />
        <span class={styles.chartSaid}>{notes.map(sayNote).join(', ')}</span>
      </td>
    </tr>
  );
}

const countOf = (notes: readonly ChartNote[], stance: ChartNote['stance']) => notes.filter((note) => note.stance === stance).length;

function Arithmetic({ chart: { rows, sum } }: { readonly chart: Chart }) {
  return (
    <details class={styles.chartTable}>
      <summary>{scorecardTexts.arithmetic}</summary>
      <div role="region" aria-label={scorecardTexts.arithmetic} tabIndex={0}>
        <table aria-label={scorecardTexts.arithmetic}>
          <thead>
            <tr>
              <th scope="col">{columnNames.dimension}</th>
              <th scope="col">{columnNames.score}</th>
              <th scope="col">{columnNames.weight}</th>
              <th scope="col">{scorecardTexts.product}</th>
              <th scope="col">{columnNames.strengths}</th>
              <th scope="col">{columnNames.concerns}</th>
              <th scope="col">{columnNames.followUps}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, score, weight, notes }) => (
              <tr key={id}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                <td>{score ?? scorecardTexts.notAssessed}</td>
                <td>{score === null ? '–' : weight}</td>
                <td>{score === null ? '–' : score * weight}</td>
                <td>{countOf(notes, 'for')}</td>
                <td>{countOf(notes, 'against')}</td>
                <td>{countOf(notes, 'revisit')}</td>
              </tr>
            ))}
          </tbody>
          {sum.score !== null && (
            <tfoot>
              <tr>
                <th scope="row">
                  {sum.products} ÷ {sum.weights} = {sum.score.toFixed(2)}
                </th>
                <td />
                <td>{sum.weights}</td>
                <td>{sum.products}</td>
                <td />
                <td />
                <td />
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </details>
  );
}

/** The scores by dimension with the minute of each piece of evidence; behind it the same as numbers, with how the weighted score comes about. */
export function ScoreChart({ chart }: { readonly chart: Chart }) {
  return (
    <figure class={styles.chart}>
      <figcaption>
        <h2>{scorecardTexts.chart}</h2>
        <span>{scorecardTexts.chartHint}</span>
      </figcaption>
      <table aria-label={scorecardTexts.chart} class={styles.chartRows}>
        <thead class={styles.chartSaid}>
          <tr>
            <th scope="col">{columnNames.dimension}</th>
            <th scope="col">{columnNames.weight}</th>
            <td />
            <th scope="col">{columnNames.score}</th>
            <th scope="col">{columnNames.evidence}</th>
          </tr>
        </thead>
        <tbody>
          {chart.rows.map((row) => (
            <Row key={row.id} row={row} chart={chart} />
          ))}
          <tr aria-hidden="true" class={styles.chartAxis}>
            <td colSpan={4} />
            <td>
              <span class={styles.chartLine}>
                {chart.ticks.map(({ minute, place }) => (
                  <small key={minute} style={{ insetInlineStart: `${place * 100}%` }}>
                    {minute}
                  </small>
                ))}
                <em>min</em>
              </span>
            </td>
          </tr>
        </tbody>
      </table>
      <Arithmetic chart={chart} />
    </figure>
  );
}
