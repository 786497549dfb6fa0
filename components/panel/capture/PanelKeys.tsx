import { useEffect, useLayoutEffect } from 'preact/hooks';
import { lazy } from '@/components/ui/feedback/lazy';
import { characterOf, isModified } from '@/components/ui/keys';
import { listInOrder } from '@/lib/core/interview/focus/in-focus';
import type { InterviewOverview } from '@/lib/state/interview/interview-model';
import { assessment, history, noteEdits } from '@/lib/state/page/panel/capture';
import { clock, interviewModel, viewModel } from '@/lib/state/page/panel/interview';
import { textFollower } from '@/lib/state/page/panel/texts';
import { preferencesModel } from '@/lib/state/page/preferences';
import { focusCard, focusComposer } from '../focus';
import { historyKey, letterOf } from './history-key';

const AnchorLookup = lazy(async () => (await import('@/components/panel/lookup/AnchorLookup')).AnchorLookup);
const KeyList = lazy(async () => (await import('@/components/panel/lookup/KeyList')).KeyList);

/** Loads the overlays that keys open, so that the next keys are typed into them. */
export async function preloadOverlays(): Promise<void> {
  await Promise.all([AnchorLookup.preload(), KeyList.preload()]);
}

const isIn = (target: EventTarget | null, selector: string) => target instanceof Element && target.closest(selector) !== null;
/** Fields with text and an undo of their own. */
const texts = 'input, textarea, dialog';

const isTaken = (key: string) => key === '/' || key === '?';

/** Handles a single-key shortcut outside of fields; false when the key has no meaning. */
function pressSingle(event: KeyboardEvent, { interview }: InterviewOverview): boolean {
  const key = characterOf(event, isTaken);
  if (key === '?') viewModel.openOverlay('keys');
  else if (interviewModel.reviewing.peek()) return false;
  else if (key === '/') viewModel.openOverlay('look-up');
  else if (letterOf(event) === 'r') {
    if (!event.repeat) void clock.endAndReview();
  } else if (letterOf(event) === 'n') {
    if (!event.repeat && assessment.focusUncovered()) focusCard();
  } else {
    const dimension = /^[1-9]$/.test(key) ? listInOrder(interview)[Number(key) - 1] : undefined;
    if (dimension === undefined) return false;
    interviewModel.focusDimension(dimension.id);
    focusCard();
  }
  return true;
}

function pressOutside(event: KeyboardEvent, overview: InterviewOverview): boolean {
  const asked = historyKey(event);
  if (asked !== null) {
    if (!event.repeat) void (asked === 'undo' ? history.undo() : history.redo());
    return true;
  }
  if (isModified(event)) return false;
  if (event.key !== 'Escape') return preferencesModel.singleKeys.peek() && !isIn(event.target, 'select') && pressSingle(event, overview);
  if (!interviewModel.reviewing.peek()) focusComposer();
  return true;
}

/** Handles a key pressed anywhere in the panel; false when the key has no meaning. */
function press(event: KeyboardEvent, overview: InterviewOverview): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  if (event.key === 'F1' && !isModified(event)) {
    viewModel.openOverlay('keys');
    return true;
  }
  return !isIn(event.target, texts) && pressOutside(event, overview);
}

/** A mouse press outside of fields leaves the focus in the note, so that the next word continues it. */
function keepNoteFocus(event: MouseEvent): void {
  const inNote = document.activeElement?.id === 'note';
  if (inNote && isIn(event.target, 'button:not([role="radio"]), [role="option"]')) event.preventDefault();
}

const close = () => {
  viewModel.openOverlay(null);
  if (!interviewModel.reviewing.peek()) focusComposer();
};

const checkReminders = async () => (await import('@/lib/state/reminders/request-check')).requestReminderCheck();

/** Asks the worker for due reminders whenever an interview is opened, its call ends or continues, or its scorecard is finished. */
function useReminders({ interview: { id, endedAt, finishedAt } }: InterviewOverview): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each interview, and each end and finish of it, is told.
  useEffect(() => void checkReminders().catch(reportError), [id, endedAt, finishedAt]);
}

/** The keys of the interview and of its review, and the overlays that they open. */
export function PanelKeys({ overview }: { readonly overview: InterviewOverview }) {
  useLayoutEffect(() => {
    const stop = new AbortController();
    document.addEventListener('keydown', (event) => press(event, overview) && event.preventDefault(), stop);
    document.addEventListener('mousedown', keepNoteFocus, stop);
    return () => stop.abort();
  }, [overview]);
  useReminders(overview);
  const { id } = overview.interview;
  useEffect(() => {
    const stop = new AbortController();
    textFollower.followTexts(stop.signal);
    noteEdits.restoreEdit(id).catch(reportError);
    return () => {
      stop.abort();
      viewModel.openOverlay(null);
    };
  }, [id]);
  if (viewModel.overlay.value === 'keys') return <KeyList onClose={close} />;
  return viewModel.overlay.value === 'look-up' ? <AnchorLookup interview={overview.interview} onClose={close} /> : null;
}
