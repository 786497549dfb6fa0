import type { DividedReading } from '@/lib/core/calibration/sharpen';
import { sayMonth } from './list';

const anchorNames = { low: '1–2', three: '3', four: '4', five: '5' } as const;

/** The texts of anchors that divided raters, in the editor of a rubric. */
export const sharpenTexts = {
  title: 'These anchors divided raters',
  where: ({ key, month }: DividedReading) => `${anchorNames[key]}, in the calibration of ${sayMonth(month)}`,
  reading: (score: number, evidence: string) => `Read as ${score}: “${evidence}”`,
  use: 'Begin a sharper wording',
  draft: ({ text, low, high }: DividedReading) => `${text} It counts when: ${high.evidence} It does not when: ${low.evidence}`,
} as const;
