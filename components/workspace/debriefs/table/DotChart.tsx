import type { DebriefView } from '@/lib/state/debrief/debrief-view';
import { debriefTexts } from '@/lib/text/debrief/page';
import styles from './DotChart.module.css';
import { Dots, DotsAxis } from './Dots';

/** The ratings on the scale as a figure of their own, where the table is too narrow for them; the table is what it shows in numbers. */
export function DotChart({ view: { columns, rows } }: { readonly view: DebriefView }) {
  const labels = columns.map(({ label }) => label);
  return (
    <figure class={styles.dotFigure} aria-label={debriefTexts.chart}>
      <figcaption>
        <h2>{debriefTexts.chart}</h2>
        <p>{debriefTexts.chartHint}</p>
      </figcaption>
      <div class={styles.dotRow} aria-hidden="true">
        <span />
        <DotsAxis />
      </div>
      {rows.map((row) => (
        <div key={row.id} class={styles.dotRow}>
          <span>
            <span dir="auto">{row.name}</span>
          </span>
          <Dots row={row} labels={labels} meanName={debriefTexts.chartMean} />
        </div>
      ))}
    </figure>
  );
}
