import { askToRemind } from '@/lib/messaging/worker';

/** Asks the worker to look which reminders are due: after a call has ended or goes on again, or a scorecard is finished or deleted. The worker also looks at each of its starts. */
export const requestReminderCheck = async (): Promise<void> => void (await askToRemind());
