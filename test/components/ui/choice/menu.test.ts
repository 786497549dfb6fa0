// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { moveInMenu } from '@/components/ui/choice/menu';

afterEach(() => document.body.replaceChildren());

/** A menu whose items have these names, with the focus on one of them, or outside if null. */
function openMenu(names: readonly string[], focused: number | null): HTMLElement {
  const menu = document.createElement('div');
  menu.append(...names.map((name) => Object.assign(document.createElement('button'), { textContent: name })));
  document.body.append(menu);
  if (focused !== null) menu.querySelectorAll('button')[focused]?.focus();
  return menu;
}

const names = ['PDF', ' Word', 'Excel', 'Plain text'];
const press = (key: string, pressed: Partial<KeyboardEventInit> = {}) => new KeyboardEvent('keydown', { key, ...pressed });
const focusedName = () => document.activeElement?.textContent.trim();

test.each([
  ['ArrowDown', 0, 'Word'],
  ['ArrowDown', 3, 'PDF'],
  ['ArrowDown', null, 'PDF'],
  ['ArrowUp', 1, 'PDF'],
  ['ArrowUp', 0, 'Plain text'],
  ['ArrowUp', null, 'Plain text'],
  ['Home', 2, 'PDF'],
  ['End', 1, 'Plain text'],
  ['p', 0, 'Plain text'],
  ['P', 3, 'PDF'],
  ['w', 0, 'Word'],
] as const)('%s from item %s goes to %s', (key, from, to) => {
  expect(moveInMenu(openMenu(names, from), press(key))).toBe(true);
  expect(focusedName()).toBe(to);
});

test.each([
  ['a letter that begins no name', press('z')],
  ['Tab', press('Tab')],
  ["a letter with Ctrl, which is the browser's", press('w', { ctrlKey: true })],
  ['a letter with Alt', press('w', { altKey: true })],
  ['a letter with Meta', press('w', { metaKey: true })],
])('%s leaves the focus where it is', (_, event) => {
  expect(moveInMenu(openMenu(names, 0), event)).toBe(false);
  expect(focusedName()).toBe('PDF');
});
