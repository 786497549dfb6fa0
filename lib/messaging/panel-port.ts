import { readMessage } from './contract';
import type { ToCaptions, ToGuest, ToPanel, ToWatch } from './messages';
import { toPanel } from './table/panel-line';

/** The panel's end of the connection to its guest. Messages are read only after `start`, when it is known who framed the panel. */
export type GuestLine = { readonly post: (message: ToGuest | ToWatch | ToCaptions) => void; readonly start: () => void };

/** Uses the port that a guest has offered; once started, calls `listener` with each valid message until the signal aborts. */
export function connectToGuest(offered: Promise<MessagePort>, listener: (message: ToPanel) => void, signal: AbortSignal): GuestLine {
  const hear = ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(toPanel, data);
    if (message !== null) listener(message);
  };
  const start = async () => {
    const port = await offered;
    port.addEventListener('message', hear, { signal });
    port.start();
  };
  return { post: (message) => void offered.then((port) => port.postMessage(message)), start: () => void start() };
}
