import * as z from 'zod/mini';

const channelName = 'plumbline-hand-over';
/** How long panels of an earlier version have to answer, in milliseconds. */
const answerWithinMs = 5000;

const askSchema = z.object({ type: z.literal('hand-over'), tabs: z.array(z.number()) });
const answerSchema = z.object({ type: z.literal('handed-over'), tab: z.number(), open: z.boolean() });

/**
 * Asks the panels that an earlier version left in some tabs to go; calls `opened` for each tab whose panel was open. It goes over the extension's
 * own channel: such a panel hears nothing else of it any more, and no page can speak there.
 */
export function askToHandOver(tabs: readonly number[], opened: (tab: number) => void): void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const answer = answerSchema.safeParse(data);
    if (answer.success && answer.data.open && tabs.includes(answer.data.tab)) opened(answer.data.tab);
  };
  channel.postMessage({ type: 'hand-over', tabs: [...tabs] });
  setTimeout(() => channel.close(), answerWithinMs);
}

/** Calls `leave` once the panels of this panel's tab are asked to go, and tells whether it was open, until the signal aborts. */
export function answerHandOver(tab: number, isOpen: () => boolean, leave: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  const hear = ({ data }: MessageEvent<unknown>) => {
    const asked = askSchema.safeParse(data);
    if (!asked.success || !asked.data.tabs.includes(tab)) return;
    channel.postMessage({ type: 'handed-over', tab, open: isOpen() });
    leave();
  };
  channel.addEventListener('message', hear, { signal });
}
