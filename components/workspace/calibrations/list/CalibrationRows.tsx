import { StateIcon } from '@/components/ui/state/StateIcon';
import styles from '@/components/workspace/debriefs/list/DebriefRows.module.css';
import type { CalibrationListRow } from '@/lib/state/calibration/follow';
import { calibrationTexts, sayMonth } from '@/lib/text/calibration/list';
import { calibrationAddress } from '../route';

function State({ row: { rated, samples, finished } }: { readonly row: CalibrationListRow }) {
  return (
    <span class={styles.listedState} data-tone={finished === null ? undefined : 'done'}>
      <StateIcon name={finished === null ? 'lock' : 'done'} />
      {finished === null ? calibrationTexts.rated(rated, samples) : calibrationTexts.compared(finished)}
    </span>
  );
}

/** The sessions, the latest month first. One that is not finished tells one's own progress alone. */
export function CalibrationRows({ rows }: { readonly rows: readonly CalibrationListRow[] }) {
  return (
    <div class={styles.listedDebriefs}>
      <table aria-label={calibrationTexts.list}>
        <thead>
          <tr>
            <th scope="col">{calibrationTexts.month}</th>
            <th scope="col">{calibrationTexts.rubric}</th>
            <th scope="col">{calibrationTexts.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={calibrationAddress(row.id)}>{sayMonth(row.month)}</a>
              </th>
              <td dir="auto">{row.rubric}</td>
              <td>
                <State row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
