// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { TooLittle } from '@/components/workspace/calibrations/comparison/TooLittle';
import { judgeAgreement } from '@/lib/core/statistics';
import { render, screen } from '../../render.ts';

/** Shows what stands for the agreement of some raters, of whom there are too few or who rated too little. */
function show(...ratings: readonly (readonly (number | null)[])[]): string {
  const agreement = judgeAgreement(ratings);
  if (agreement.alpha.is !== 'too-little') throw new Error('Expected too little to tell.');
  render(<TooLittle agreement={agreement} shortBy={agreement.alpha.shortBy} />);
  return document.body.textContent ?? '';
}

test('it says how many answers two people have rated, how they agree, and what is missing', () => {
  const text = show([1, 2, 3, 4, 5, 3, null], [2, 2, 3, 4, 5, 5, 1]);
  expect(text).toContain('There are 6: of 6 pairs of ratings, 4 are the same and 5 within one.');
  expect(text).toContain('Still needed: 4 more that two people have rated.');
  expect(screen.getByRole('img', { name: '6 of 10 answers' }).querySelector('span')?.style.width).toBe('60%');
});

test('where nobody else has rated anything, it gives no counts of pairs', () => {
  const text = show([1, 2, 3]);
  expect(text).toContain('There are none yet.');
  expect(screen.getByRole('img', { name: '0 of 10 answers' }).querySelector('span')?.style.width).toBe('0%');
});
