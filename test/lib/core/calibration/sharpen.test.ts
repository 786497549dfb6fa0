import { expect, test } from 'vitest';
import { compareAnswers } from '@/lib/core/calibration/compare';
import { findDividingAnchors } from '@/lib/core/calibration/dividing-anchors';
import { readingOf, stillDivided } from '@/lib/core/calibration/sharpen';
import { answersBy, aRubric, aSession } from './sessions.ts';

const anchors = aRubric.dimensions[0]?.anchors ?? { low: '', three: '', four: '', five: '' };
const [dividing] = findDividingAnchors(compareAnswers(aSession(), [answersBy('a', [2, 3, 3, 3]), answersBy('b', [4, 3, 3, 3])], new Map()).samples);

test('an anchor that divided raters is told with its text and the two readings, until its text is changed', () => {
  if (dividing === undefined) throw new Error('Expected an anchor that divides.');
  const reading = readingOf(dividing, anchors, '2026-11');
  expect(reading).toMatchObject({
    key: 'three',
    text: 'Does with help.',
    month: '2026-11',
    low: { evidence: 'a on s1' },
    high: { evidence: 'b on s1' },
  });
  expect(stillDivided([reading], anchors)).toEqual([reading]);
  expect(stillDivided([reading], { ...anchors, three: 'Does with a hint.' })).toEqual([]);
  expect(readingOf({ ...dividing, score: 2 }, anchors, '2026-11')).toMatchObject({ key: 'low', text: 'Does not.' });
});
