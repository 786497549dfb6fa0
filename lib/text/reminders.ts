import type { Reminder } from '@/lib/core/interview/deadline';

const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

/** The texts of notifications, without names, because the screen may be shared. `startedAt` is the interview's start in wall milliseconds. */
export const reminderTexts: Readonly<Record<Reminder['kind'], (startedAt: number) => { readonly title: string; readonly message: string }>> = {
  'call-ended': (startedAt) => ({
    title: 'Thirty minutes to finish the scorecard',
    message: `The interview of ${time.format(startedAt)} has ended. Press to review it while it is fresh.`,
  }),
  'tab-closed': (startedAt) => ({
    title: 'The tab of the call was closed',
    message: `If the interview of ${time.format(startedAt)} has ended, press to finish its scorecard while it is fresh.`,
  }),
  'nearly-up': (startedAt) => ({
    title: 'Five minutes left for the scorecard',
    message: `The scorecard of the interview of ${time.format(startedAt)} is still open. Press to review it.`,
  }),
};

/** The toolbar button's title for scorecards that need the user, and for overdue ones. */
export function badgeTitle(troubled: number, overdue: number): string {
  const parts = [
    troubled === 0 ? null : troubled === 1 ? '1 scorecard needs you' : `${troubled.toLocaleString()} scorecards need you`,
    overdue === 0 ? null : overdue === 1 ? '1 scorecard is overdue' : `${overdue.toLocaleString()} scorecards are overdue`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'Plumbline' : `Plumbline: ${parts.join(', ')}`;
}
