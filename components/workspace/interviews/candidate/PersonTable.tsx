import type { ListedInterview } from '@/lib/state/interviews/list/listed-interview';
import type { Keeping } from '@/lib/state/privacy/keeping';
import { columnTexts, joinTexts, nameLevel } from '@/lib/text/interviews';
import { keepingTexts, sayKept } from '@/lib/text/privacy/privacy';
import { sayDay, sayTime } from '../list/say-day';
import { RecommendationMark } from '../marks/RecommendationMark';
import { StateMark } from '../marks/StateMark';
import { addressOfRow } from '../route';
import { useKeepings } from '../use-keepings';
import styles from './PersonTable.module.css';

type Props = {
  readonly rows: readonly ListedInterview[];
  /** The ids of those that were joined by hand. */
  readonly byHand: ReadonlySet<string>;
  readonly onSeparate: (row: ListedInterview) => void;
};

type RowProps = Pick<Props, 'onSeparate'> & { readonly row: ListedInterview; readonly isByHand: boolean; readonly kept: Keeping | undefined };

function Row({ row, isByHand, kept, onSeparate }: RowProps) {
  const { candidate, role, level, startedAt, stage, recommendation, score, state } = row;
  return (
    <tr>
      <th scope="row">
        <a href={addressOfRow(row)}>
          {sayDay(startedAt)}, {sayTime(startedAt)}
        </a>
      </th>
      <td dir="auto">{candidate}</td>
      <td dir="auto">{`${role}, ${nameLevel(level)}`}</td>
      <td>{stage === 'finished' ? recommendation !== null && <RecommendationMark value={recommendation} /> : 'Not yet'}</td>
      <td class={styles.personScore}>{stage === 'finished' ? score?.toFixed(2) : 'Hidden'}</td>
      <td>
        <StateMark state={state} overdueFrom={row.overdueFrom} />
      </td>
      <td>{kept !== undefined && sayKept(kept, Date.now())}</td>
      <td class={styles.personJoin}>
        {isByHand && (
          <button type="button" class={styles.personSeparate} aria-label={joinTexts.separateFrom(sayDay(startedAt))} onClick={() => onSeparate(row)}>
            {joinTexts.separate}
          </button>
        )}
      </td>
    </tr>
  );
}

/** The interviews of one person, the latest first. */
export function PersonTable({ rows, byHand, onSeparate }: Props) {
  const { keepings } = useKeepings(rows.map(({ id }) => id));
  return (
    <div class={styles.person}>
      <table aria-label={joinTexts.table}>
        <thead>
          <tr>
            <th scope="col">{columnTexts.date}</th>
            <th scope="col">{columnTexts.candidate}</th>
            <th scope="col">{columnTexts.role}</th>
            <th scope="col">{columnTexts.recommendation}</th>
            <th scope="col" class={styles.personScore}>
              {columnTexts.score}
            </th>
            <th scope="col">{columnTexts.state}</th>
            <th scope="col">{keepingTexts.column}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} isByHand={byHand.has(row.id)} kept={keepings.get(row.id)} onSeparate={onSeparate} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
