import { useState } from 'preact/hooks';
import { StateIcon } from '@/components/ui/state/StateIcon';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { interviewAddress } from '@/components/workspace/interviews/route';
import type { DebriefDraft } from '@/lib/core/debrief/draft';
import { type DebriefComment, type Settlement, settlementOf } from '@/lib/core/debrief/entries';
import type { Made } from '@/lib/state/debrief/debrief-actions';
import { type DebriefView, type DisagreementEnd, type EvidenceRow, listEnds, listRowForms } from '@/lib/state/debrief/debrief-view';
import type { SettlingFields } from '@/lib/state/debrief/records';
import { disagreementTexts } from '@/lib/text/debrief/page';
import type { FormDrafts } from '../drafts/DraftLine';
import { useFocusKept } from '../use-focus-kept';
import styles from './Disagreement.module.css';
import { EndEvidence } from './EndEvidence';
import { SettleForm } from './SettleForm';
import { EndHeading, Written } from './Written';

/** What is done about a disagreement; each is false when it could not be saved. */
export type DisagreementActs = {
  readonly write: (row: EvidenceRow, scorecardId: string, text: string, draft: DebriefDraft | null) => Promise<boolean>;
  readonly withdraw: (comment: DebriefComment) => void;
  readonly settle: (row: EvidenceRow, settling: SettlingFields, made: Made<Settlement>) => Promise<boolean>;
};

type Props = { readonly view: DebriefView; readonly row: EvidenceRow; readonly drafts: FormDrafts; readonly acts: DisagreementActs };

const sayEnds = ({ summary }: EvidenceRow) =>
  summary === null ? '' : disagreementTexts.spread(`${summary.min}${disagreementTexts.and}${summary.max}`, summary.spread);

type WrittenEnd = DisagreementEnd & { readonly comments: readonly DebriefComment[] };
type SettledProps = { readonly settlement: Settlement; readonly ends: readonly WrittenEnd[]; readonly onReopen: () => void };

function Settled({ settlement, ends, onReopen }: SettledProps) {
  const written = ends.filter(({ comments }) => comments.length > 0);
  return (
    <div class={styles.settled}>
      <p dir="auto">{settlement.reason}</p>
      {written.length > 0 && (
        <div class={styles.ends}>
          {written.map((end) => (
            <div key={end.column.scorecardId} class={styles.end}>
              <EndHeading end={end} />
              <Written comments={end.comments} />
            </div>
          ))}
        </div>
      )}
      {settlement.preparedId !== null && (
        <p>
          <a class={styles.endAmend} href={interviewAddress(null)}>
            {disagreementTexts.prepared}
          </a>
        </p>
      )}
      <button type="button" class={partsStyles.quiet} onClick={onReopen}>
        {disagreementTexts.reopen}
      </button>
    </div>
  );
}

/** A wide disagreement on one dimension: both ends with their evidence, and how it is settled. */
export function Disagreement({ view, row, drafts, acts }: Props) {
  const settlement = settlementOf(row.ids, view.entries);
  const [isAnew, setAnew] = useState(false);
  const draft = drafts.find({ form: 'settlement', ids: row.ids });
  const typed = listRowForms(row, view.columns).flatMap((form) => drafts.find(form) ?? []);
  const isOpen = settlement === null || isAnew || typed.length > 0;
  const ends = listEnds(row, view.columns).map((end) => ({
    ...end,
    comments: view.entries.comments.filter(({ scorecardId, dimension }) => scorecardId === end.column.scorecardId && row.ids.includes(dimension)),
  }));
  const written = ends.flatMap(({ comments }) => comments.map(({ id }) => id));
  const heading = useFocusKept<HTMLHeadingElement>([isOpen, settlement?.id, ...written].join(' '));
  const settle = async (settling: SettlingFields) => {
    const isSaved = await acts.settle(row, settling, { before: settlement, draft });
    if (isSaved) setAnew(false);
    return isSaved;
  };
  const cancel = () => {
    setAnew(false);
    if (typed.length > 0) drafts.discard(typed);
  };
  return (
    <li class={styles.disagreement} data-open={isOpen ? '' : undefined}>
      <header>
        {isOpen && <StateIcon name="warn" />}
        <h3 ref={heading} tabIndex={-1} dir="auto">
          {row.name}
        </h3>
        <span class={styles.disagreementSpread}>{sayEnds(row)}</span>
        {settlement !== null && (
          <span class={styles.endState} data-tone="done">
            <StateIcon name="done" />
            <span>{disagreementTexts.settled(settlement.how, settlement.at)}</span>
          </span>
        )}
      </header>
      {isOpen && (
        <div class={styles.ends}>
          {ends.map((end) => (
            <EndEvidence
              key={end.column.scorecardId}
              end={end}
              row={row}
              comments={end.comments}
              drafts={drafts}
              onWrite={(text, written) => acts.write(row, end.column.scorecardId, text, written)}
              onWithdraw={acts.withdraw}
            />
          ))}
        </div>
      )}
      {settlement !== null && !isOpen && <Settled settlement={settlement} ends={ends} onReopen={() => setAnew(true)} />}
      {isOpen && <SettleForm row={row} drafts={drafts} onSettle={settle} onCancel={settlement === null ? null : cancel} />}
    </li>
  );
}
