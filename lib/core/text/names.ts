/** A name as it is compared: without case, accents and punctuation. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a typed name could be somebody's: they share a word, or nothing was typed. */
export function couldBeNameOf(typed: string, candidate: string): boolean {
  const words = new Set(foldName(candidate).split(' '));
  const given = foldName(typed);
  return given === '' || given.split(' ').some((word) => words.has(word));
}
