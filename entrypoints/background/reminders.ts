import { browser } from '@/lib/browser/browser';
import { nextMoment, reminderNow } from '@/lib/core/interview/deadline';
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

/** Shows what is due of one interview, once: what was shown is kept before, so that a worker that is stopped shows nothing twice. */
async function remindOf(interview: OpenInterview, now: number): Promise<void> {
  const { shown } = await settings.reminders.get();
  const reminder = reminderNow(interview, shown[interview.id] ?? null, now);
  if (reminder === null) return;
  await settings.reminders.update((before) => ({ ...before, shown: { ...before.shown, [interview.id]: reminder } }));
  const words = reminderTexts[reminder.kind](interview.startedAt);
  await browser.notifications.create(`${prefix}${interview.id}`, { type: 'basic', iconUrl: '/icon/128.png', silent: true, ...words });
}

/** Takes away what is shown of interviews that are finished, deleted, or held again, and forgets that it was. */
async function forgetOthers(open: readonly OpenInterview[]): Promise<void> {
  const ended = new Set(open.filter(({ endedAt }) => endedAt !== null).map(({ id }) => id));
  const { shown } = await settings.reminders.get();
  const gone = Object.keys(shown).filter((id) => !ended.has(id));
  if (gone.length === 0) return;
  await settings.reminders.update((before) => ({
    ...before,
    shown: Object.fromEntries(Object.entries(before.shown).filter(([id]) => ended.has(id))),
  }));
  for (const id of gone) await browser.notifications?.clear(`${prefix}${id}`);
}

async function plan(open: readonly OpenInterview[], now: number): Promise<void> {
  const moments = open.flatMap((interview) => nextMoment(interview, now) ?? []);
  if (moments.length === 0) await browser.alarms.clear(reminderAlarm);
  else await browser.alarms.create(reminderAlarm, { when: Math.max(Math.min(...moments), Date.now() + leastDelayMs) });
}

async function remindOnce(): Promise<void> {
  const now = Date.now();
  const open = await listOpen();
  await plan(open, now);
  await showCounts();
  await forgetOthers(open);
  if (!(await canNotify())) return;
  for (const interview of open) await remindOf(interview, now);
}

/** Shows the reminders that are due, counts what is overdue, and sets the alarm for what comes next; all of it from what is stored. */
export const remind = (): Promise<true> => navigator.locks.request('reminders', remindOnce).then(() => true);

/** Opens the review that a notification is about. */
export async function openReminded(notification: string): Promise<void> {
  const id = interviewOf(notification);
  if (id === null) return;
  await browser.notifications.clear(notification);
  await openInterviewPage(id);
}
