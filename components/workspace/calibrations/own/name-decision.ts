import { namesLeft } from '@/lib/core/names/replace-names';
import { ownSampleTexts } from '@/lib/text/calibration/own-samples';

/** What keeps a text from standing in the place of a name; null for nothing. */
export function faultOfReplacement(by: string, name: string, forbidden: readonly string[]): string | null {
  if (by.trim() === '') return ownSampleTexts.empty;
  const [left] = namesLeft(by, [name, ...forbidden]);
  return left === undefined ? null : ownSampleTexts.stillNamed(left);
}
