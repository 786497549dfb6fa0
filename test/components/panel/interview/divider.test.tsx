// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { Divider } from '@/components/panel/interview/Divider';
import { stepShare } from '@/lib/core/panel/divider';
import { dividerModel } from '@/lib/state/page/panel/divider';
import { createDividerModel } from '@/lib/state/panel/divider-model';
import { fireEvent, render, screen } from '../../render.ts';

beforeEach(() => {
  localStorage.clear();
  dividerModel.moveDivider(0.4);
});

const divider = () => screen.getByRole('separator', { name: 'Rubric and notes' });

test('arrow keys move the divider, its value follows, and the next panel on this device starts there', () => {
  render(<Divider />);
  expect(divider().getAttribute('aria-valuenow')).toBe('60');
  fireEvent.keyDown(divider(), { key: 'ArrowUp' });
  expect(divider().getAttribute('aria-valuenow')).toBe('55');
  expect(createDividerModel().notesShare.peek()).toBe(0.45);
  fireEvent.keyDown(divider(), { key: 'Home' });
  expect(divider().getAttribute('aria-valuenow')).toBe(divider().getAttribute('aria-valuemin'));
  fireEvent.dblClick(divider());
  expect(createDividerModel().notesShare.peek()).toBeNull();
});

test.each([
  ['ArrowUp', 0.4, 0.45],
  ['ArrowDown', 0.4, 0.35],
  ['ArrowDown', 0.12, 0.1],
  ['Home', 0.4, 0.8],
  ['End', 0.4, 0.1],
  ['Enter', 0.4, null],
  ['a', 0.4, undefined],
] as const)('%s at %d leads to %s', (key, share, expected) => {
  expect(stepShare(share, key)).toBe(expected);
});

test.each(['"wide"', '7', '{', 'null'])('a stored position of %s is ignored', (kept) => {
  localStorage.setItem('plumbline:notes-share', kept);
  expect(createDividerModel().notesShare.peek()).toBeNull();
});
