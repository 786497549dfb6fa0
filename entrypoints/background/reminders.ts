import { browser } from '@/lib/browser/browser';
import { findLeftBehind, nextMoment, type Reminder, reminderNow } from '@/lib/core/interview/deadline';
import { settings } from '@/lib/settings/settings';
import { listOpen, type OpenInterview } from '@/lib/storage/interview/open';
import { reminderTexts } from '@/lib/text/reminders';
import { showCounts } from './badge';
import { openInterviewPage } from './commands';

/** The alarm of the next reminder, or of the next morning on which a scorecard is overdue. */
export const reminderAlarm = 'reminders';
const prefix = 'reminder:';
const leastDelayMs = 1000;

/** The interview that a notification is about; null when it is about none. */
const interviewOf = (notification: string) => (notification.startsWith(prefix) ? notification.slice(prefix.length) : null);

const canNotify = (): Promise<boolean> => browser.permissions.contains({ permissions: ['notifications'] });

/** Shows a reminder; that is stored first, so that a worker that is stopped never shows one twice. */
async function show({ id, startedAt }: OpenInterview, reminder: Reminder): Promise<void> {
  await settings.reminders.update((before) => ({ ...before, shown: { ...before.shown, [id]: reminder } }));
  const words = reminderTexts[reminder.kind](startedAt);
  await browser.notifications.create(`${prefix}${id}`, { type: 'basic', iconUrl: '/icon/128.png', silent: true, ...words });
}

/** Shows what is due for one interview, once. */
async function remindOf(interview: OpenInterview, now: number): Promise<void> {
  const { shown } = await settings.reminders.get();
  const reminder = reminderNow(interview, shown[interview.id] ?? null, now);
  if (reminder !== null) await show(interview, reminder);
}

/** Removes the notifications of interviews that are finished, deleted, or running again (as a panel reports), and forgets them. */
async function forgetOthers(open: readonly OpenInterview[], isTold: boolean): Promise<void> {
  const { shown } = await settings.reminders.get();
  const stays = ([id, { kind }]: readonly [string, Reminder]) => {
    const found = open.find((interview) => interview.id === id);
    return found !== undefined && (found.endedAt !== null || (kind === 'tab-closed' && !isTold));
  };
  const entries = Object.entries(shown);
  const kept = entries.filter(stays);
  if (kept.length === entries.length) return;
  await settings.reminders.update((before) => ({ ...before, shown: Object.fromEntries(kept) }));
  for (const entry of entries) if (!kept.includes(entry)) await browser.notifications?.clear(`${prefix}${entry[0]}`);
}

async function plan(open: readonly OpenInterview[], now: number): Promise<void> {
  const moments = open.flatMap((interview) => nextMoment(interview, now) ?? []);
  if (moments.length === 0) await browser.alarms.clear(reminderAlarm);
  else await browser.alarms.create(reminderAlarm, { when: Math.max(Math.min(...moments), Date.now() + leastDelayMs) });
}

async function remindOnce(isTold: boolean): Promise<void> {
  const now = Date.now();
  const open = await listOpen();
  await plan(open, now);
  await showCounts();
  await forgetOthers(open, isTold);
  if (!(await canNotify())) return;
  for (const interview of open) await remindOf(interview, now);
}

const exclusively = (work: () => Promise<void>): Promise<void> => navigator.locks.request('reminders', work);

/**
 * Shows the reminders that are due, counts overdue scorecards, and sets the alarm for the next one, all from stored data. `isTold` says that a panel
 * shows an interview now.
 */
export async function remind(isTold = false): Promise<true> {
  await exclusively(() => remindOnce(isTold));
  return true;
}

const isPanelOpen = async (): Promise<boolean> =>
  (await browser.runtime.getContexts({})).some(({ documentUrl }) => /\/panel\.html(?:#|$)/.test(documentUrl ?? ''));

/** Shows a reminder for the interview whose call tab was closed, unless a panel is open elsewhere that could open its review. */
export async function remindOfClosed(tab: number): Promise<void> {
  if (tab !== (await settings.lastCallTab.get()) || (await isPanelOpen()) || !(await canNotify())) return;
  await exclusively(async () => {
    const left = findLeftBehind(await listOpen(), Date.now());
    if (left !== undefined) await show(left, { kind: 'tab-closed', at: Date.now() });
  });
}

/** Opens the review of a notification's interview. */
export async function openReminded(notification: string): Promise<void> {
  const id = interviewOf(notification);
  if (id === null) return;
  await browser.notifications.clear(notification);
  await openInterviewPage(id);
}
