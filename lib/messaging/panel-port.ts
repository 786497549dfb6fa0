import * as z from 'zod/mini';
import { platforms } from '@/lib/core/interview/platforms';
import type { ToGuest, ToPanel, ToWatch } from './messages';

const callSchema = z.object({
  type: z.literal('call'),
  phase: z.enum(['lobby', 'in-call', 'perhaps-left', 'left']),
  platform: z.enum(platforms),
  call: z.string().check(z.maxLength(2000)),
  joinedAt: z.nullable(z.number()),
  leftAt: z.nullable(z.number()),
  own: z.string().check(z.maxLength(500)),
  presenting: z.boolean(),
});
const markSchema = z.object({ type: z.literal('mark'), at: z.number() });
const coversSchema = z.object({ type: z.literal('covers'), roomy: z.boolean(), x: z.number(), y: z.number() });
const coverSchema = z.object({ type: z.literal('cover'), request: z.number(), clear: z.boolean() });
const toPanelSchema = z.union([callSchema, z.object({ type: z.enum(['focus', 'orphaned', 'focus-taken']) }), markSchema, coversSchema, coverSchema]);

/** The panel's end of its line to the guest. Nothing of it is heard before `start`: until then whoever framed the panel is a stranger. */
export type GuestLine = { readonly post: (message: ToGuest | ToWatch) => void; readonly start: () => void };

const isPortOffer = (value: unknown, nonce: string) =>
  z.object({ type: z.literal('plumbline-port'), nonce: z.literal(nonce) }).safeParse(value).success;

/** Takes the port that is offered under the nonce; once started, calls `listener` with each well-formed message until the signal aborts. */
export function connectToGuest(nonce: string, listener: (message: ToPanel) => void, signal: AbortSignal): GuestLine {
  const offered = new Promise<MessagePort>((resolve) => {
    const adopt = ({ data, ports: [port] }: MessageEvent<unknown>) => port !== undefined && isPortOffer(data, nonce) && resolve(port);
    window.addEventListener('message', adopt, { signal });
  });
  const hear = ({ data }: MessageEvent<unknown>) => {
    const message = toPanelSchema.safeParse(data);
    if (message.success) listener(message.data);
  };
  const start = async () => {
    const port = await offered;
    port.addEventListener('message', hear, { signal });
    port.start();
  };
  return { post: (message) => void offered.then((port) => port.postMessage(message)), start: () => void start() };
}
