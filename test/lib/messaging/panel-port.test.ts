import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ToPanel } from '@/lib/messaging/messages';
import { untilPort } from '@/lib/messaging/offered-port';
import { connectToGuest } from '@/lib/messaging/panel-port';

let page = new EventTarget();
let stop = new AbortController();
let heard: ToPanel[] = [];
const guests: MessagePort[] = [];

beforeEach(() => {
  page = new EventTarget();
  stop = new AbortController();
  heard = [];
  vi.stubGlobal('window', page);
});
afterEach(() => {
  stop.abort();
  for (const port of guests.splice(0)) port.close();
});

/** Offers a line as a page would, and gives the other end of it. */
function offer(data: unknown): MessagePort {
  const { port1, port2 } = new MessageChannel();
  guests.push(port1, port2);
  page.dispatchEvent(Object.assign(new Event('message'), { data, ports: [port2] }));
  return port1;
}

const opened = vi.fn();
const connect = (nonce: string) => connectToGuest(untilPort(nonce, opened), (message) => heard.push(message), stop.signal);

test('a port is accepted with its nonce only, and malformed messages are ignored', async () => {
  const line = connect('right');
  const strangers = [{ type: 'plumbline-port' }, { type: 'plumbline-port', nonce: 'guessed' }, { nonce: 'right' }, 'right'].map(offer);
  const guest = offer({ type: 'plumbline-port', nonce: 'right' });
  line.start();
  for (const stranger of strangers) stranger.postMessage({ type: 'orphaned' });
  for (const message of [{ type: 'mark', at: 'now' }, { type: 'unheard-of' }, null, { type: 'focus' }]) guest.postMessage(message);
  await expect.poll(() => heard).toEqual([{ type: 'focus' }]);
});

test('nothing is heard before it is started', async () => {
  const line = connect('right');
  const guest = offer({ type: 'plumbline-port', nonce: 'right' });
  guest.postMessage({ type: 'mark', at: 1 });
  const arrived = new Promise((resolve) => guest.addEventListener('message', resolve));
  guest.start();
  line.post({ type: 'ready' });
  await arrived;
  expect(heard).toEqual([]);
  line.start();
  await expect.poll(() => heard).toEqual([{ type: 'mark', at: 1 }]);
});

test.each([
  [{ type: 'plumbline-port', nonce: 'right', shown: true }, 1],
  [{ type: 'plumbline-port', nonce: 'right', shown: false }, 0],
  [{ type: 'plumbline-port', nonce: 'guessed', shown: true }, 0],
])('an offer like %j tells the page %i times that its frame was opened', (data, times) => {
  opened.mockClear();
  connect('right');
  offer(data);
  expect(opened).toHaveBeenCalledTimes(times);
});
