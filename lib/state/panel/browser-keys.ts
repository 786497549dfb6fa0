import { makeLimit } from '@/lib/core/panel/limit';
import { callTime, formatCallTime } from '@/lib/core/time/call-time';
import { hearCommands } from '@/lib/messaging/panel-page';
import type { GuestLine } from '@/lib/messaging/panel-port';
import { problems } from '@/lib/state/app/load-problems';
import { problem } from '@/lib/state/app/unsaved';
import { filingUnder } from '@/lib/state/composer/draft';
import { markMoment } from '@/lib/state/composer/note-edits';
import { record } from '@/lib/state/interview/session';

/** Marks a moment, by its wall time in milliseconds, in the interview that runs here: its call time once that is on disk; null where none runs. */
async function markRunning(at: number): Promise<string | null> {
  const interview = record.peek()?.interview;
  if (interview === undefined || interview.endedAt !== null || interview.finishedAt !== null) return null;
  return (await markMoment(filingUnder.peek(), at)) ? formatCallTime(callTime(at, interview.startedAt)) : null;
}

/** More marks than this no hand makes; and how long a mark may have been on its way, in milliseconds. */
const allowsMark = makeLimit(20, 10_000);
const oldestMarkMs = 60_000;

/** Marks a moment for a guest, near now as any mark is, and tells it what came of that; nothing where it asks too often. */
export async function markFor(line: GuestLine, at: number): Promise<void> {
  const now = Date.now();
  if (!allowsMark(0, now)) return;
  const time = await markRunning(Math.min(now, Math.max(at, now - oldestMarkMs)));
  line.post(time === null ? { type: 'open' } : { type: 'marked', time });
}

async function bringForward(): Promise<void> {
  const tab = await chrome.tabs.getCurrent();
  if (tab?.id === undefined) return;
  await chrome.tabs.update(tab.id, { active: true });
  await chrome.windows.update(tab.windowId, { focused: true });
}

/** In a panel that is a page of its own: hears the browser-wide keys, and says why it is not beside the call when the call's page refused it. */
export async function standAlone(refused: boolean, focus: () => void, signal: AbortSignal): Promise<void> {
  hearCommands(async (command) => {
    if (command === 'mark-moment') return (await markRunning(Date.now())) !== null;
    await bringForward();
    focus();
    return true;
  }, signal);
  if (refused) problem.value = (await problems()).refused;
}
