// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { focusComposer, focusNextPicture } from '@/components/panel/focus';

const picture = () => new Promise(requestAnimationFrame);

beforeEach(() => {
  document.body.innerHTML = '<input id="note"><input id="other">';
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
});

const focus = (id: string) => document.getElementById(id)?.focus();
const focused = () => document.activeElement?.id;

test('the focus is set in the next frame when nothing has it', async () => {
  focusNextPicture(() => focus('note'));
  expect(focused()).not.toBe('note');
  await picture();
  expect(focused()).toBe('note');
});

test('a late frame leaves the focus where it has gone meanwhile', async () => {
  focusNextPicture(() => focus('note'));
  focus('other');
  await picture();
  expect(focused()).toBe('other');
});

test.each([
  ['start', 'candidate'],
  ['interview', ''],
])('if the first frame is the %s, its form has the focus only if visible', (first, expected) => {
  document.documentElement.dataset.first = first;
  document.body.innerHTML = '<form id="first"><input id="candidate"></form><form id="panel"></form>';
  focusComposer();
  expect(focused()).toBe(expected);
  delete document.documentElement.dataset.first;
});
