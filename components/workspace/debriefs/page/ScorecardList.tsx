import { useState } from 'preact/hooks';
import { StateIcon } from '@/components/ui/state/StateIcon';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { DebriefView } from '@/lib/state/debrief/debrief-view';
import { debriefActions } from '@/lib/state/page/workspace/debriefs';
import { describeOrigin, membershipTexts } from '@/lib/text/debrief/scorecards';
import { AddByHand } from '../choose/AddByHand';
import { useFocusKept } from '../use-focus-kept';
import styles from './ScorecardList.module.css';

type RowProps = {
  readonly name: string;
  readonly about: string;
  readonly warning?: string | null;
  readonly action: string;
  readonly label: string;
  readonly onPress: () => void;
};

const Row = ({ name, about, warning = null, action, label, onPress }: RowProps) => (
  <li>
    <span>
      <b dir="auto">{name}</b>
      <small dir="auto">{about}</small>
      {warning !== null && (
        <small class={styles.notBlind}>
          <StateIcon name="warn" />
          <span>{warning}</span>
        </small>
      )}
    </span>
    <button type="button" class={partsStyles.quiet} aria-label={label} onClick={onPress}>
      {action}
    </button>
  </li>
);

function TakenOut({ view: { debrief, takenOut } }: { readonly view: DebriefView }) {
  return (
    <>
      <h3>{membershipTexts.out}</h3>
      <p class={partsStyles.hint}>{membershipTexts.outHint}</p>
      <ul aria-label={membershipTexts.out}>
        {takenOut.map((one) => (
          <Row
            key={one.scorecardId}
            name={one.name}
            about={describeOrigin(one.finishedAt, one.source, null)}
            action={membershipTexts.putBack}
            label={membershipTexts.putBackOf(one.name)}
            onPress={() => void debriefActions.putBack(debrief, one)}
          />
        ))}
      </ul>
    </>
  );
}

/** Which scorecards a debrief has, where each came from and why it is in it, and those that were taken out. */
export function ScorecardList({ view }: { readonly view: DebriefView }) {
  const { debrief, columns, takenOut } = view;
  const [isAdding, setAdding] = useState(false);
  const heading = useFocusKept<HTMLHeadingElement>(`${columns.length} ${takenOut.length}`);
  return (
    <section class={styles.scorecardList}>
      <h2 ref={heading} tabIndex={-1}>
        {membershipTexts.title}
      </h2>
      <p class={partsStyles.hint}>{membershipTexts.hint}</p>
      <ul aria-label={membershipTexts.title}>
        {columns.map((one) => (
          <Row
            key={one.scorecardId}
            name={one.name}
            about={describeOrigin(one.finishedAt, one.source, one.joinedBy)}
            warning={one.othersOpenedAt && membershipTexts.notBlind(one.othersOpenedAt)}
            action={membershipTexts.takeOut}
            label={membershipTexts.takeOutOf(one.name)}
            onPress={() => void debriefActions.takeOut(debrief, one)}
          />
        ))}
      </ul>
      <button type="button" class={partsStyles.outlined} onClick={() => setAdding(true)}>
        {membershipTexts.addByHand}
      </button>
      {isAdding && <AddByHand debrief={debrief} joined={columns.map(({ scorecardId }) => scorecardId)} onClose={() => setAdding(false)} />}
      {takenOut.length > 0 && <TakenOut view={view} />}
    </section>
  );
}
