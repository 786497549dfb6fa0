import { once } from '@/lib/core/once';
import { databaseName } from '@/lib/storage/opening/database-name';

const getChannel = once(() => new BroadcastChannel(`${databaseName}-changes`));

/** Tells every other open panel that an interview's rows have changed. */
export function broadcastChange(interviewId: string): void {
  getChannel().postMessage(interviewId);
}

/** Calls `listener` with the id of each interview that another panel changes, until the signal aborts. */
export function observeChanges(listener: (interviewId: string) => void, signal: AbortSignal): void {
  getChannel().addEventListener('message', ({ data }: MessageEvent<unknown>) => typeof data === 'string' && listener(data), { signal });
}
