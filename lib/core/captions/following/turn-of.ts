import type { FollowedTurn } from '../turn';
import type { Line } from './line';
import { tokensOf } from './words';

/** The text of a line without the words that were on the page before reading was allowed. */
function textOf({ text, earlierWords }: Line): string {
  if (earlierWords === 0) return text;
  const first = tokensOf(text)[earlierWords];
  return first === undefined ? '' : text.slice(first.at);
}

/** The turn that a line makes; its text is '' while it makes none. */
export const turnOf = (line: Line): FollowedTurn => {
  const { id, at, until, speaker, isOpen } = line;
  return { id, at, until, speaker, text: textOf(line), isOpen };
};
