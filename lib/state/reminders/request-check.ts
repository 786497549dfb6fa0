import { askToRemind } from '@/lib/messaging/worker';

/** Tells the worker that a call has ended or goes on again, or that a scorecard is finished or gone: what is due is looked up anew. It does so by itself at each start too. */
export const requestReminderCheck = async (): Promise<void> => void (await askToRemind());
