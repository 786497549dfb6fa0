import { browser } from '@/lib/browser/browser';
import { makeLimit } from '@/lib/core/panel/limit';
import { callTime, formatCallTime } from '@/lib/core/time/call-time';
import { handleCommands } from '@/lib/messaging/panel-page';
import type { GuestLine } from '@/lib/messaging/panel-port';
import type { Environment } from '@/lib/state/app/environment';
import { errorMessages } from '@/lib/state/app/load-error-messages';
import type { UnsavedModel } from '@/lib/state/app/unsaved';
import type { DraftModel } from '@/lib/state/composer/draft-model';
import type { NoteEdits } from '@/lib/state/composer/note-edits';
import type { InterviewModel } from '@/lib/state/interview/interview-model';

const oldestMarkMs = 60_000;

async function bringForward(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return;
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}

type BrowserKeysDependencies = Pick<UnsavedModel, 'showError'> &
  Pick<DraftModel, 'filingUnder'> &
  Pick<NoteEdits, 'markMoment'> &
  Pick<InterviewModel, 'currentInterview'> &
  Pick<Environment, 'now'>;

/** Handles the global shortcuts in this panel. */
export function createBrowserKeys({ showError, filingUnder, markMoment, currentInterview, now }: BrowserKeysDependencies) {
  /**
   * Marks a moment, by its wall time in milliseconds, in the interview running here: returns its call time once it is on disk; null where none is
   * running.
   */
  async function markRunning(at: number): Promise<string | null> {
    const interview = currentInterview.peek()?.interview;
    if (interview === undefined || interview.endedAt !== null || interview.finishedAt !== null) return null;
    return (await markMoment(filingUnder.peek(), at)) ? formatCallTime(callTime(at, interview.startedAt)) : null;
  }

  /** The most marks that a person makes, and how long a mark may take to arrive, in milliseconds. */
  const allowsMark = makeLimit(20, 10_000);

  /** Marks a moment for a guest, which must be close to now, and reports the result; ignored where it comes too often. */
  async function markFor(line: GuestLine, at: number): Promise<void> {
    const heardAt = now();
    if (!allowsMark(0, heardAt)) return;
    const time = await markRunning(Math.min(heardAt, Math.max(at, heardAt - oldestMarkMs)));
    line.post(time === null ? { type: 'open' } : { type: 'marked', time });
  }

  /**
   * In a panel that is a separate page: handles the global shortcuts, and says why it is not beside the call when the call's page could not contain
   * it.
   */
  async function standAlone(refused: boolean, focus: () => void, signal: AbortSignal): Promise<void> {
    handleCommands(async (command) => {
      if (command === 'mark-moment') return (await markRunning(now())) !== null;
      await bringForward();
      focus();
      return true;
    }, signal);
    if (refused) showError((await errorMessages()).refused);
  }
  return { markFor, standAlone };
}
