import type { Environment } from '@/lib/state/app/environment';
import type { CallModel } from '@/lib/state/interview/call-model';

type UnfinishedFollowerDependencies = Pick<Environment, 'observeChanges'> & Pick<CallModel, 'refreshUnfinished'>;

/** Keeps the list of interviews that can be continued. */
export function createUnfinishedFollower({ observeChanges, refreshUnfinished }: UnfinishedFollowerDependencies) {
  /** Keeps the list of interviews that can be continued in sync with every other panel until the signal aborts. */
  function followUnfinished(signal: AbortSignal): void {
    refreshUnfinished().catch(reportError);
    observeChanges(() => refreshUnfinished().catch(reportError), signal);
  }
  return { followUnfinished };
}
