// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { type Handlers, makePanelFrame } from '@/entrypoints/call.content/panel-frame';
import { makeRuntime, stubBrowser } from '../../setup/extension.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve));

/** A frame whose place the worker tells when `place` is called, and whose panel speaks over `port` once it has loaded. */
function makeFrame() {
  const placed = Promise.withResolvers<unknown>();
  stubBrowser({ runtime: { ...makeRuntime(), sendMessage: () => placed.promise } });
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  const handlers = { ready: vi.fn(), place: vi.fn() };
  const panel = makePanelFrame(root, '/framed/panel.html', handlers as unknown as Handlers, () => undefined);
  const frame = root.querySelector('iframe');
  if (frame === null) throw new Error('Expected a frame.');
  const { port1, port2 } = new MessageChannel();
  vi.stubGlobal('MessageChannel', function Channel() {
    return { port1, port2 };
  });
  frame.onload?.(new Event('load'));
  vi.unstubAllGlobals();
  return { panel, frame, handlers, port: port2, place: () => placed.resolve({ type: 'place', root: '', page: '', clear: '' }) };
}

test.each(['place', 'picture'])('a frame is shown once it has its layout and its first paint, whichever is first: the %s', async (first) => {
  const { frame, handlers, port, place } = makeFrame();
  const speak = () => port.postMessage({ type: 'ready' });
  const [one, other] = first === 'place' ? [place, speak] : [speak, place];
  one();
  await expect.poll(() => handlers[first === 'place' ? 'place' : 'ready'].mock.calls.length).toBe(1);
  await turn();
  expect(frame.style.opacity).toBe('0');
  other();
  await expect.poll(() => frame.style.opacity).toBe('');
  port.close();
});

test('a frame loads hidden at its full size, and its panel is told when it is opened and closed', async () => {
  const { panel, frame, port } = makeFrame();
  const heard: unknown[] = [];
  port.onmessage = ({ data }) => heard.push(data);
  expect([frame.style.visibility, frame.hidden]).toEqual(['hidden', false]);
  panel.setShown(true);
  expect(frame.style.visibility).toBe('');
  panel.setShown(false);
  expect([frame.style.visibility, frame.hidden]).toEqual(['hidden', false]);
  await expect.poll(() => heard).toEqual([{ type: 'focus' }, { type: 'closed' }]);
  port.close();
});
