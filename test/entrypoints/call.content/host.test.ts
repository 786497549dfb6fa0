// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { makeHost } from '@/entrypoints/call.content/host';

/** A press as the browser makes it for a hand; what a page's script makes is not trusted. */
const handMade = () => Object.defineProperty(new Event('click'), 'isTrusted', { value: true });

function makePressable() {
  const press = vi.fn();
  const approach = vi.fn();
  return { press, approach, host: makeHost(press, approach) };
}

test('a scripted click does nothing', () => {
  const { host, press } = makePressable();
  host.launcher.click();
  host.launcher.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(press).not.toHaveBeenCalled();
  host.launcher.dispatchEvent(handMade());
  expect(press).toHaveBeenCalledOnce();
});

test('the shadow root is closed to the page', () => {
  const { host } = makePressable();
  expect(host.element.shadowRoot).toBeNull();
  expect(host.root.mode).toBe('closed');
});

test('an attribute that the page sets on the host is removed, unless the host is a popover', async () => {
  const { host } = makePressable();
  document.body.append(host.element);
  for (const name of ['inert', 'hidden', 'style', 'aria-hidden', 'popover']) host.element.setAttribute(name, '');
  await expect.poll(() => host.element.getAttributeNames()).toEqual(['popover']);
});

test('hiding a temporary message does not hide a later one', () => {
  vi.useFakeTimers();
  const { host } = makePressable();
  const line = () => host.root.querySelector('[role="status"], p')?.textContent;
  host.say('Marked 01:23', 4000);
  host.say('Closed while you share your screen');
  vi.advanceTimersByTime(4000);
  expect(line()).toBe('Closed while you share your screen');
  host.say('Marked 02:34', 4000);
  vi.advanceTimersByTime(4000);
  expect(line()).toBe('');
  vi.useRealTimers();
});

test('the launcher is hidden until it is shown explicitly', () => {
  const { host } = makePressable();
  expect(host.launcher.hidden).toBe(true);
});
