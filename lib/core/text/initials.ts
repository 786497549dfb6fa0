const mostLetters = 2;

const firstLetter = (word: string): string => {
  const [letter = ''] = word;
  return letter.toLocaleUpperCase();
};

/** The first letters of a name's first and last word; '?' for a name without letters. */
function initialsOf(name: string): string {
  const words = name.split(/[\s\p{Pd}]+/u).filter((word) => /^\p{L}/u.test(word));
  const [first = '', last = ''] = words.length > mostLetters ? [words[0], words.at(-1)] : words;
  return `${firstLetter(first)}${firstLetter(last)}` || '?';
}

/** A short label for each name, by its initials; where several have the same, each gets a number. */
export function labelNames(names: readonly string[]): readonly string[] {
  const initials = names.map(initialsOf);
  return initials.map((own, at) => {
    const isShared = initials.filter((other) => other === own).length > 1;
    return isShared ? `${own}${initials.slice(0, at + 1).filter((other) => other === own).length}` : own;
  });
}
