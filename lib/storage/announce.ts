const channelName = 'plumbline-changes';

let channel: BroadcastChannel | undefined;

/** Tells every other open panel that an interview's rows have changed. */
export function announce(interviewId: string): void {
  channel ??= new BroadcastChannel(channelName);
  channel.postMessage(interviewId);
}

/** Calls `listener` with the id of each interview that another panel changes, until the signal aborts. */
export function observeChanges(listener: (interviewId: string) => void, signal: AbortSignal): void {
  const own = (channel ??= new BroadcastChannel(channelName));
  own.addEventListener('message', ({ data }: MessageEvent<unknown>) => typeof data === 'string' && listener(data), { signal });
}
