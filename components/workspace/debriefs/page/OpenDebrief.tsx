import { useEffect, useState } from 'preact/hooks';
import { type Participant, settlementOf } from '@/lib/core/debrief/entries';
import type { DebriefView } from '@/lib/state/debrief/debrief-view';
import { listDebriefReceivers } from '@/lib/state/debrief/settle';
import { interviewerModel } from '@/lib/state/page/interviewer';
import { debriefActions } from '@/lib/state/page/workspace/debriefs';
import { debriefTexts, decisionTexts } from '@/lib/text/debrief/page';
import type { PossibleParticipant } from '../decision/DecisionForm';
import { DecisionPart } from '../decision/DecisionPart';
import type { DisagreementActs } from '../disagreements/Disagreement';
import { Disagreements } from '../disagreements/Disagreements';
import { DotChart } from '../table/DotChart';
import { ScoreTable } from '../table/ScoreTable';
import styles from './DebriefPage.module.css';
import { DebriefFacts } from './Facts';

type Props = {
  readonly view: DebriefView;
  readonly didInterview: boolean;
  /** Whether the debrief was settled with the decision that counts now. */
  readonly isSettled: boolean;
};

/** Everyone who may have been at the debrief: the interviewers, and whoever uses this device where they did not interview. */
function listPeople({ columns }: DebriefView, didInterview: boolean, own: Participant | null): readonly PossibleParticipant[] {
  const interviewers = columns.map(({ name, email }) => ({ participant: { name: name === debriefTexts.unnamed ? null : name, email }, label: name }));
  const distinct = [...new Map(interviewers.map((person) => [JSON.stringify(person.participant), person])).values()];
  if (didInterview || own === null || own.name === null) return distinct;
  return [...distinct, { participant: own, label: decisionTexts.notInterviewing(own.name) }];
}

const countOpen = ({ rows, entries }: DebriefView): number => rows.filter(({ isWide, ids }) => isWide && settlementOf(ids, entries) === null).length;

/** The names of the webhooks that a decision is sent to when it is recorded; null until they are read. */
function useReceivers(): readonly string[] | null {
  const [names, setNames] = useState<readonly string[] | null>(null);
  useEffect(() => {
    listDebriefReceivers().then((found) => setNames(found.map(({ destination }) => destination.name)), reportError);
  }, []);
  return names;
}

function sayGoesTo(names: readonly string[] | null): string {
  if (names === null) return '';
  return names.length === 0 ? decisionTexts.staysHere : decisionTexts.goesTo(names);
}

function actsOn(view: DebriefView): DisagreementActs {
  const { debrief } = view;
  return {
    write: (row, scorecardId, text) => debriefActions.comment(debrief, { scorecardId, dimension: row.id, text }),
    withdraw: (comment) => void debriefActions.withdraw(comment).catch(reportError),
    settle: (row, settling, before) => debriefActions.settle(view, row, settling, before),
  };
}

/** The scorecards side by side: averages, table, dots, disagreements and the decision. */
export function OpenDebrief({ view, didInterview, isSettled }: Props) {
  const own = interviewerModel.interviewer.value;
  const open = countOpen(view);
  const receivers = useReceivers();
  return (
    <>
      {!didInterview && <p class={styles.debriefHint}>{debriefTexts.didNotInterview(own?.name ?? null)}</p>}
      <DebriefFacts view={view} open={open} />
      <ScoreTable view={view} />
      <DotChart view={view} />
      <div class={styles.debriefParts}>
        <Disagreements view={view} acts={actsOn(view)} />
        <DecisionPart
          key={String(own === null)}
          debriefId={view.debrief.id}
          decision={view.entries.decision}
          people={listPeople(view, didInterview, own)}
          open={open}
          goesTo={sayGoesTo(receivers)}
          isUnsent={!isSettled && receivers !== null && receivers.length > 0}
          onSettle={() => void debriefActions.settleAgain(view.debrief)}
          onDecide={(deciding, before) => debriefActions.decide(view.debrief, deciding, before)}
        />
      </div>
    </>
  );
}
