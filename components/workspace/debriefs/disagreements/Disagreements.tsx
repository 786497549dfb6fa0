import type { DebriefView } from '@/lib/state/debrief/debrief-view';
import { debriefTexts, disagreementTexts } from '@/lib/text/debrief/page';
import type { FormDrafts } from '../drafts/DraftLine';
import { Disagreement, type DisagreementActs } from './Disagreement';
import styles from './Disagreement.module.css';

type Props = { readonly view: DebriefView; readonly drafts: FormDrafts; readonly acts: DisagreementActs };

/** The dimensions whose ratings are 2 or more apart, each with both ends and how it is settled. */
export function Disagreements({ view, drafts, acts }: Props) {
  const wide = view.rows.filter(({ isWide }) => isWide);
  return (
    <section class={styles.disagreements}>
      <h2>{debriefTexts.disagreements}</h2>
      {wide.length === 0 ? (
        <p class={styles.disagreementSpread}>{disagreementTexts.none}</p>
      ) : (
        <ul aria-label={debriefTexts.disagreements}>
          {wide.map((row) => (
            <Disagreement key={row.id} view={view} row={row} drafts={drafts} acts={acts} />
          ))}
        </ul>
      )}
    </section>
  );
}
