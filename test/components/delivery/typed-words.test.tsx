// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { HandOff } from '@/components/delivery/HandOff';
import { DifferenceList } from '@/components/workspace/rubrics/versions/DifferenceList';
import { render, screen } from '../render.ts';

const words = 'הסבירה את ה-GC בלי הכנה.';
/** The nearest element around some words that has a direction of its own. */
const directionOf = (text: string) => screen.getByText(text).closest('[dir], bdi');

test('text to be copied by hand keeps its writing direction', () => {
  render(<HandOff fields={[{ name: 'יכולת', score: '4 of 5', text: words }]} system="the hiring system" onCopy={async () => true} />);
  expect(directionOf(words)?.getAttribute('dir')).toBe('auto');
  expect(directionOf('יכולת')?.getAttribute('dir')).toBe('auto');
});

test('changed text of a revision keeps its writing direction', () => {
  render(<DifferenceList differences={[{ dimension: 'יכולת', what: 'Note at 01:23', before: null, after: words }]} />);
  expect(directionOf(words)?.getAttribute('dir')).toBe('auto');
  expect(directionOf('יכולת')?.getAttribute('dir')).toBe('auto');
});
