import type { Blindness } from '@/lib/core/debrief/blind';
import type { Debrief } from '@/lib/core/debrief/debrief';
import { currentEntries } from '@/lib/core/debrief/entries';
import { findLastEnvelope } from '@/lib/core/debrief/envelope/envelope-schema';
import { holdsDecision, holdsScorecards } from '@/lib/core/debrief/envelope/make-envelope';
import { observeDebrief, observeDebriefs } from '@/lib/storage/debrief/observe';
import { isOpen, type OpenedDebrief } from '@/lib/storage/debrief/open';
import { decisionNames } from '@/lib/text/debrief/page';
import { type DebriefView, makeDebriefView } from './debrief-view';

/** A row of the list; `decision` is the name of what was decided, null where nothing was, or it is closed. */
export type DebriefListRow = Pick<Debrief, 'id' | 'candidate' | 'createdAt'> & { readonly isClosed: boolean; readonly decision: string | null };

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

/** Calls `listener` with the rows of the list, now and at each change, until the signal aborts. */
export const followDebriefs = (listener: (rows: readonly DebriefListRow[]) => void, signal: AbortSignal): void =>
  observeDebriefs(
    (listed) =>
      listener(
        listed.map(({ debrief: { id, candidate, createdAt }, blindness, entries }) => {
          const { decision } = currentEntries(entries);
          return {
            id,
            candidate,
            createdAt,
            isClosed: blindness.state === 'closed',
            decision: decision === null ? null : decisionNames[decision.decision],
          };
        }),
      ),
    signal,
  );
