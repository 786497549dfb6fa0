import { turnBounds } from '../turn';

/** Characters that change the text direction, and invisible characters: with them a name or a sentence could reverse the text around it. */
const unseen = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Noncharacter_Code_Point}/gu;

/** How much of a text is read at all, in UTF-16 code units. Cleaning and cutting only make it shorter. */
const longestRead = 4 * turnBounds.text;

/** The longest beginning of a text within a number of UTF-16 code units that splits no surrogate pair. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const isParted = /[\ud800-\udbff]/.test(text.charAt(longest - 1));
  return text.slice(0, isParted ? longest - 1 : longest);
}

/** A text from a call page on one line, without invisible characters: no control or bidi characters, NUL or half surrogate pairs. */
export const tameText = (text: string): string =>
  cutText(text, longestRead)
    .toWellFormed()
    .replaceAll(unseen, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** The longest beginning of a name within the bound that splits no character as it is read, such as an emoji of several parts. */
function cutName(name: string): string {
  if (name.length <= turnBounds.speaker) return name;
  const whole = new Intl.Segmenter().segment(name).containing(turnBounds.speaker)?.index ?? 0;
  return cutText(name, whole || turnBounds.speaker);
}

/** A speaker's name as it is stored: cleaned and cut to the bound. */
export const tameSpeaker = (name: string): string => cutName(tameText(cutText(name, longestRead))).trim();

/** The parts of a text, none longer than a turn may be, split at spaces where possible. */
export function splitLong(text: string): readonly string[] {
  if (text.length <= turnBounds.text) return [text];
  const space = text.lastIndexOf(' ', turnBounds.text);
  const part = space > 0 ? text.slice(0, space) : cutText(text, turnBounds.text);
  return [part, ...splitLong(text.slice(part.length).trim())];
}
