import * as z from 'zod/mini';
import { platforms } from '@/lib/core/interview';
import type { ToGuest, ToPanel } from './messages';

const callSchema = z.object({
  type: z.literal('call'),
  phase: z.enum(['lobby', 'in-call', 'left']),
  platform: z.enum(platforms),
  call: z.string().check(z.maxLength(2000)),
  joinedAt: z.nullable(z.number()),
  candidate: z.string().check(z.maxLength(500)),
});
const toPanelSchema = z.union([callSchema, z.object({ type: z.literal('focus') }), z.object({ type: z.literal('orphaned') })]);

/** The panel's end of its line to the guest. */
export type GuestLine = { readonly post: (message: ToGuest) => void };

/** Waits for the guest's port, then calls `listener` with each well-formed message until the signal aborts. */
export function connectToGuest(listener: (message: ToPanel) => void, signal: AbortSignal): GuestLine {
  let port: MessagePort | undefined;
  const waiting: ToGuest[] = [];
  const adopt = (event: MessageEvent<unknown>) => {
    const [offered] = event.ports;
    if (port !== undefined || offered === undefined || !isPortOffer(event.data)) return;
    port = offered;
    port.addEventListener(
      'message',
      ({ data }: MessageEvent<unknown>) => {
        const message = toPanelSchema.safeParse(data);
        if (message.success) listener(message.data);
      },
      { signal },
    );
    port.start();
    for (const message of waiting) port.postMessage(message);
  };
  window.addEventListener('message', adopt, { signal });
  return { post: (message) => (port === undefined ? waiting.push(message) : port.postMessage(message)) };
}

const isPortOffer = (value: unknown) => z.object({ type: z.literal('plumbline-port') }).safeParse(value).success;
