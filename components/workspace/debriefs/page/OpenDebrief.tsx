import { useEffect, useState } from 'preact/hooks';
import { type Participant, settlementOf } from '@/lib/core/debrief/entries';
import { type DebriefView, listForms } from '@/lib/state/debrief/debrief-view';
import { hasTeamStore, listDebriefReceivers } from '@/lib/state/debrief/settle';
import { interviewerModel } from '@/lib/state/page/interviewer';
import { debriefActions, debriefDrafts } from '@/lib/state/page/workspace/debriefs';
import { debriefTexts, decisionTexts } from '@/lib/text/debrief/page';
import { DecisionPart } from '../decision/DecisionPart';
import type { PossibleParticipant } from '../decision/present-people';
import type { DisagreementActs } from '../disagreements/Disagreement';
import { Disagreements } from '../disagreements/Disagreements';
import type { FormDrafts } from '../drafts/DraftLine';
import { LeftDrafts } from '../drafts/LeftDrafts';
import { DotChart } from '../table/DotChart';
import { ScoreTable } from '../table/ScoreTable';
import styles from './DebriefPage.module.css';
import { DebriefFacts } from './Facts';

type Props = {
  readonly view: DebriefView;
  readonly didInterview: boolean;
  /** Whether the debrief was settled with the decision that counts now. */
  readonly isSettled: boolean;
  /** Whether scorecards came, went or were amended since it was settled. */
  readonly hasChanged: boolean;
};

/** Everyone who may have been at the debrief: the interviewers, and whoever uses this device where they did not interview. */
function listPeople({ columns }: DebriefView, didInterview: boolean, own: Participant | null): readonly PossibleParticipant[] {
  const interviewers = columns.map(({ name, email }) => ({ participant: { name: name === debriefTexts.unnamed ? null : name, email }, label: name }));
  const distinct = [...new Map(interviewers.map((person) => [JSON.stringify(person.participant), person])).values()];
  if (didInterview || own === null || own.name === null) return distinct;
  return [...distinct, { participant: own, label: decisionTexts.notInterviewing(own.name) }];
}

const countOpen = ({ rows, entries }: DebriefView): number => rows.filter(({ isWide, ids }) => isWide && settlementOf(ids, entries) === null).length;

/** The names of the webhooks that a decision is sent to when it is recorded, and whether there is a team's store. */
type Receivers = { readonly names: readonly string[]; readonly hasStore: boolean };

/** Where a decision goes; null until that is read. */
function useReceivers(): Receivers | null {
  const [receivers, setReceivers] = useState<Receivers | null>(null);
  useEffect(() => {
    Promise.all([listDebriefReceivers(), hasTeamStore()]).then(
      ([found, hasStore]) => setReceivers({ names: found.map(({ destination }) => destination.name), hasStore }),
      reportError,
    );
  }, []);
  return receivers;
}

function sayGoesTo(receivers: Receivers | null): string {
  if (receivers === null) return '';
  const { names, hasStore } = receivers;
  if (names.length > 0) return decisionTexts.goesTo(names);
  return hasStore ? decisionTexts.noWebhook : decisionTexts.staysHere;
}

function actsOn(view: DebriefView): DisagreementActs {
  const { debrief } = view;
  return {
    write: (row, scorecardId, text, draft) => debriefActions.comment(debrief, { scorecardId, dimension: row.id, text }, draft),
    withdraw: (comment) => void debriefActions.withdraw(comment).catch(reportError),
    settle: (row, settling, made) => debriefActions.settle(view, row, settling, made),
  };
}

const draftsOf = ({ debrief: { id } }: DebriefView): FormDrafts => ({
  find: (form) => debriefDrafts.findDraft(id, form),
  type: (form, content, initial) => debriefDrafts.type(id, form, content, initial),
  discard: debriefActions.discard,
});

/** Text of this debrief that no form shows. */
function LeftOver({ view }: { readonly view: DebriefView }) {
  const left = debriefDrafts.listElsewhere(view.debrief.id, listForms(view));
  return <LeftDrafts drafts={left} onCopy={(text) => void debriefActions.copy(text)} onDiscard={debriefActions.discard} />;
}

/** The scorecards side by side: averages, table, dots, disagreements and the decision. */
export function OpenDebrief({ view, didInterview, isSettled, hasChanged }: Props) {
  const own = interviewerModel.interviewer.value;
  const open = countOpen(view);
  const receivers = useReceivers();
  const { id } = view.debrief;
  useEffect(() => void debriefDrafts.restore(id).catch(reportError), [id]);
  const drafts = draftsOf(view);
  return (
    <>
      {!didInterview && <p class={styles.debriefHint}>{debriefTexts.didNotInterview(own?.name ?? null)}</p>}
      <DebriefFacts view={view} open={open} />
      <ScoreTable view={view} />
      <DotChart view={view} />
      <LeftOver view={view} />
      <div class={styles.debriefParts}>
        <Disagreements view={view} drafts={drafts} acts={actsOn(view)} />
        <DecisionPart
          key={String(own === null)}
          debriefId={id}
          decision={view.entries.decision}
          people={listPeople(view, didInterview, own)}
          drafts={drafts}
          open={open}
          goesTo={sayGoesTo(receivers)}
          hasChanged={hasChanged}
          isUnsent={!isSettled && receivers !== null && receivers.names.length > 0}
          onSettle={() => void debriefActions.settleAgain(view.debrief)}
          onDecide={(deciding, made) => debriefActions.decide(view.debrief, deciding, made)}
        />
      </div>
    </>
  );
}
