import { askToRemind } from '@/lib/messaging/worker';

/**
 * Asks the worker which reminders are due: after a call has ended or continues, or a scorecard is finished or deleted. The worker also checks
 * whenever it starts.
 */
export const requestReminderCheck = async (): Promise<void> => void (await askToRemind());
