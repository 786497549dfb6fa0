import { type AnchorTexts, anchorOf } from '@/lib/core/rubric/rubric';
import type { DividingAnchor } from './dividing-anchors';

/** An anchor of a rubric that divided raters in a session: which one, its text then, and the two readings. */
export type DividedReading = {
  readonly month: string;
  readonly key: keyof AnchorTexts;
  readonly text: string;
  readonly low: DividingAnchor['low'];
  readonly high: DividingAnchor['high'];
};

const keys: readonly (keyof AnchorTexts)[] = ['low', 'low', 'three', 'four', 'five'];

/** The anchor that divided raters, of the anchors that they rated by. */
export function readingOf({ score, low, high }: DividingAnchor, anchors: AnchorTexts, month: string): DividedReading {
  return { month, key: keys[score - 1] ?? 'three', text: anchorOf(anchors, score), low, high };
}

/** The divided readings of a dimension's anchors, where an anchor's text is still the one that divided. */
export const stillDivided = (readings: readonly DividedReading[], anchors: AnchorTexts): readonly DividedReading[] =>
  readings.filter(({ key, text }) => anchors[key] === text && text !== '');
