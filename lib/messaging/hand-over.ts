import { type MessageOf, readMessage } from './contract';
import { handOver } from './table/pages';

const channelName = 'plumbline-hand-over';
/** How long panels of an earlier version have for their answer, in milliseconds. */
const answerWithinMs = 5000;

const post = (channel: BroadcastChannel, message: MessageOf<typeof handOver>) => channel.postMessage(message);

/**
 * Asks the panels that an earlier version left in some tabs to close; calls `opened` for each tab whose panel was open. It uses the extension's own
 * broadcast channel: such a panel receives nothing else any more, and no page can send there.
 */
export function askToHandOver(tabs: readonly number[], opened: (tab: number) => void): void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const answer = readMessage(handOver, data);
    if (answer?.type === 'handed-over' && answer.open && tabs.includes(answer.tab)) opened(answer.tab);
  };
  post(channel, { type: 'hand-over', tabs: [...tabs] });
  setTimeout(() => channel.close(), answerWithinMs);
}

/** Calls `leave` when the panels of this panel's tab are asked to close, and answers whether it was open, until the signal aborts. */
export function answerHandOver(tab: number, isOpen: () => boolean, leave: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  const hear = ({ data }: MessageEvent<unknown>) => {
    const asked = readMessage(handOver, data);
    if (asked?.type !== 'hand-over' || !asked.tabs.includes(tab)) return;
    post(channel, { type: 'handed-over', tab, open: isOpen() });
    leave();
  };
  channel.addEventListener('message', hear, { signal });
}
