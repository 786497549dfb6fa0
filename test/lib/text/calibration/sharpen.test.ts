import { expect, test } from 'vitest';
import type { DividedReading } from '@/lib/core/calibration/sharpen';
import { draftAnchor } from '@/lib/text/calibration/sharpen';

const reading = (low: string, high: string): DividedReading => ({
  ...{ month: '2026-11', key: 'three', text: 'Asks before time is lost.' },
  low: { sample: 's', score: 2, evidence: low },
  high: { sample: 's', score: 4, evidence: high },
});

test('a draft is one sentence that says whether what one side saw is enough where the other saw what it did', () => {
  const divided = reading('Searched for a day.  Then asked.', 'Said “it slips”\nin the stand-up!');
  expect(draftAnchor(divided, 'counts')).toBe(
    'Asks before time is lost; “Said ‘it slips’ in the stand-up” is enough, even where “Searched for a day”.',
  );
  expect(draftAnchor(divided, 'does-not')).toBe(
    'Asks before time is lost; “Said ‘it slips’ in the stand-up” is not enough where “Searched for a day”.',
  );
});

test('the lowest anchor says what falls under it', () => {
  const divided: DividedReading = { ...reading('Asked late.', 'Said it early.'), key: 'low', text: 'Stays silent when stuck.' };
  expect(draftAnchor(divided, 'counts')).toBe('Stays silent when stuck; “Asked late” falls under it, even where “Said it early”.');
  expect(draftAnchor(divided, 'does-not')).toBe('Stays silent when stuck; “Asked late” does not fall under it where “Said it early”.');
});

test('where both sides saw the same, the draft decides on that alone; a long sentence is cut', () => {
  expect(draftAnchor(reading('Asked Omar.', 'asked omar'), 'does-not')).toBe('Asks before time is lost; “asked omar” alone is not enough.');
  expect(draftAnchor(reading('No.', 'x'.repeat(400)), 'counts').length).toBeLessThan(300);
});
