import { StateIcon } from '@/components/ui/state/StateIcon';
import type { RefusedRow } from '@/lib/state/team/refused';
import { nameStoreRow, refusedTexts } from '@/lib/text/team/sharing';
import styles from './Refused.module.css';

function Row({ row }: { readonly row: RefusedRow }) {
  const { why, details, name, author } = row;
  return (
    <li class={styles.refusedRow}>
      <p>
        <strong>{nameStoreRow(row)}</strong> {name !== null && <bdi>{name}</bdi>} {author !== null && <bdi>{refusedTexts.by(author)}</bdi>}
      </p>
      <p>{refusedTexts.why[why]}</p>
      {details.length > 0 && <p dir="auto">{why === 'unreadable' ? refusedTexts.fields(details) : details.join(' ')}</p>}
      <code>{row.id}</code>
    </li>
  );
}

/** The rows of the team's store that are not used on this device: which, why, and what to do. */
export const Refused = ({ rows }: { readonly rows: readonly RefusedRow[] }) => (
  <section class={styles.refused} aria-labelledby="refused-rows">
    <h3 id="refused-rows">
      <StateIcon name="warn" /> {refusedTexts.title(rows.length)}
    </h3>
    <ul>
      {rows.map((row) => (
        <Row key={`${row.table} ${row.id}`} row={row} />
      ))}
    </ul>
  </section>
);
