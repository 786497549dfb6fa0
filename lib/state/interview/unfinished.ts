import { observeChanges } from '@/lib/storage/database/announce';
import { refreshUnfinished } from './call';

/** Keeps the list of those that can be continued in step with every other panel until the signal aborts. */
export function followUnfinished(signal: AbortSignal): void {
  refreshUnfinished().catch(reportError);
  observeChanges(() => refreshUnfinished().catch(reportError), signal);
}
