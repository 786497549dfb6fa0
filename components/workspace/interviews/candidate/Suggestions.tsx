import type { ListedInterview } from '@/lib/state/interviews/list/listed-interview';
import { joinTexts, nameLevel } from '@/lib/text/interviews';
import { sayDay } from '../list/say-day';
import styles from './Suggestions.module.css';

type Props = {
  readonly rows: readonly ListedInterview[];
  readonly isSearching: boolean;
  readonly onJoin: (row: ListedInterview) => void;
};

/** Interviews that could be of the same person; each is joined by a press alone. */
export function Suggestions({ rows, isSearching, onJoin }: Props) {
  if (rows.length === 0) return <p class={styles.suggestedNone}>{isSearching ? joinTexts.noneFound : joinTexts.noneAlike}</p>;
  return (
    <ul class={styles.suggested} aria-label={joinTexts.suggestions}>
      {rows.map((row) => (
        <li key={row.id}>
          <span>
            <b dir="auto">{row.candidate}</b>
            <small dir="auto">{`${row.role}, ${nameLevel(row.level)} · ${sayDay(row.startedAt)}`}</small>
          </span>
          <button type="button" aria-label={joinTexts.joinWith(row.candidate, sayDay(row.startedAt))} onClick={() => onJoin(row)}>
            {joinTexts.join}
          </button>
        </li>
      ))}
    </ul>
  );
}
