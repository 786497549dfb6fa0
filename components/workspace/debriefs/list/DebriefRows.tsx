import { StateIcon } from '@/components/ui/state/StateIcon';
import type { DebriefListRow } from '@/lib/state/debrief/follow';
import { debriefListTexts } from '@/lib/text/debrief/list';
import { debriefTexts } from '@/lib/text/debrief/page';
import { debriefAddress } from '../route';
import styles from './DebriefRows.module.css';

function State({ row: { isClosed, decision } }: { readonly row: DebriefListRow }) {
  if (isClosed)
    return (
      <span class={styles.listedState}>
        <StateIcon name="lock" />
        {debriefListTexts.closed}
      </span>
    );
  return (
    <span class={styles.listedState} data-tone={decision === null ? undefined : 'done'}>
      <StateIcon name={decision === null ? 'talk' : 'done'} />
      {decision ?? debriefListTexts.undecided}
    </span>
  );
}

/** The debriefs, the latest first. A closed one tells its candidate alone. */
export function DebriefRows({ rows }: { readonly rows: readonly DebriefListRow[] }) {
  return (
    <div class={styles.listedDebriefs}>
      <table aria-label={debriefListTexts.list}>
        <thead>
          <tr>
            <th scope="col">{debriefListTexts.candidate}</th>
            <th scope="col">{debriefListTexts.begun}</th>
            <th scope="col">{debriefListTexts.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={debriefAddress(row.id)} dir="auto">
                  {row.candidate}
                </a>
              </th>
              <td>{debriefTexts.finishedOn(new Date(row.createdAt).toISOString())}</td>
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
