import type { Blindness } from '@/lib/core/debrief/blind';
import type { Debrief } from '@/lib/core/debrief/debrief';
import { currentEntries } from '@/lib/core/debrief/entries';
import { findLastEnvelope } from '@/lib/core/debrief/envelope/envelope-schema';
import { holdsDecision, holdsScorecards } from '@/lib/core/debrief/envelope/make-envelope';
import { observeDebrief, observeDebriefs } from '@/lib/storage/debrief/observe';
import { isOpen, type ListedDebrief, type OpenedDebrief } from '@/lib/storage/debrief/open';
import { decisionNames } from '@/lib/text/debrief/page';
import { type DebriefView, makeDebriefView } from './debrief-view';

/** What a row of the list tells: closed, not decided, the name of what was decided, or that others decided what was not shown here yet. */
export type DebriefListState =
  | { readonly is: 'closed' }
  | { readonly is: 'undecided' }
  | { readonly is: 'unread' }
  | { readonly is: 'decided'; readonly decision: string };

/** A row of the list. */
export type DebriefListRow = Pick<Debrief, 'id' | 'candidate' | 'applicationId' | 'createdAt'> & { readonly state: DebriefListState };

/** A debrief on its page: of a closed one there is no view. */
export type ShownDebrief =
  | { readonly debrief: Debrief; readonly closedBy: Extract<Blindness, { readonly state: 'closed' }>['by'] }
  | {
      readonly debrief: Debrief;
      readonly closedBy: null;
      readonly didInterview: boolean;
      readonly view: DebriefView;
      /** Whether the debrief was settled with the decision that counts now. */
      readonly isSettled: boolean;
      /** Whether scorecards came, went or were amended since it was settled. */
      readonly hasChanged: boolean;
    };

function showDebrief(opened: OpenedDebrief): ShownDebrief {
  const { debrief } = opened;
  if (!isOpen(opened)) return { debrief, closedBy: opened.blindness.by };
  const { settled, blindness } = opened;
  const view = makeDebriefView(opened);
  const { decision } = view.entries;
  const last = findLastEnvelope(settled);
  const isHeld = decision !== null && last !== null && holdsDecision(last, decision);
  // A decision that came from the team's store is sent by the device that it was recorded on.
  const isSettled = isHeld || (decision !== null && opened.came.has(decision.id));
  const hasChanged = isHeld && !holdsScorecards(last, opened.scorecards);
  return { debrief, closedBy: null, didInterview: blindness.state === 'open', view, isSettled, hasChanged };
}

/** Calls `listener` with a debrief as its page shows it, null when there is none, now and at each change, until the signal aborts. */
export const followDebrief = (id: string, listener: (shown: ShownDebrief | null) => void, signal: AbortSignal): void =>
  observeDebrief({ id, now: Date.now }, (opened) => listener(opened === null ? null : showDebrief(opened)), signal);

function stateOf({ blindness, entries, unread }: ListedDebrief): DebriefListState {
  if (blindness.state === 'closed') return { is: 'closed' };
  const { decision } = currentEntries(entries);
  if (decision === null) return { is: 'undecided' };
  return unread.has(decision.id) ? { is: 'unread' } : { is: 'decided', decision: decisionNames[decision.decision] };
}

function listRow(listed: ListedDebrief): DebriefListRow {
  const { id, candidate, applicationId, createdAt } = listed.debrief;
  return { id, candidate, applicationId, createdAt, state: stateOf(listed) };
}

/** Calls `listener` with the rows of the list, now and at each change, until the signal aborts. */
export const followDebriefs = (listener: (rows: readonly DebriefListRow[]) => void, signal: AbortSignal): void =>
  observeDebriefs((listed) => listener(listed.map(listRow)), signal);
