/** A folded text, and the number of the group that it belongs to, from 0. */
export type GroupedText = { readonly group: number; readonly folded: string };

/**
 * The words of many texts without their order, a fraction of the texts' size: each different word once in `words`, between line breaks, and for each
 * the groups with a text that contains it. Word `n` begins at `starts[n]` of `words`, its groups at `firsts[n]` of `groups`.
 */
export type PackedWords = {
  readonly words: string;
  readonly starts: Uint32Array;
  readonly firsts: Uint32Array;
  readonly groups: Uint16Array | Uint32Array;
};

const spaces = /\s+/;
const mostShort = 0xffff;

function collectGroups(texts: readonly GroupedText[]): ReadonlyMap<string, number[]> {
  const groupsOf = new Map<string, number[]>();
  for (const { group, folded } of texts)
    for (const word of folded.split(spaces)) {
      const groups = groupsOf.get(word);
      if (groups === undefined) groupsOf.set(word, [group]);
      else if (groups.at(-1) !== group) groups.push(group);
    }
  groupsOf.delete('');
  return groupsOf;
}

/** Where each of several things begins when they stand one after the other, and where the last ends. */
function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [at, length] of lengths.entries()) starts[at + 1] = (starts[at] ?? 0) + length;
  return starts;
}

/** Packs the words of texts; those of one group are best given one after the other. */
export function packWords(texts: readonly GroupedText[]): PackedWords {
  const groupsOf = collectGroups(texts);
  const words = [...groupsOf.keys()];
  const lists = [...groupsOf.values()];
  const all = lists.flat();
  const isShort = all.every((group) => group <= mostShort);
  return {
    words: `${words.join('\n')}\n`,
    starts: startsOf(words.map((word) => word.length + 1)),
    firsts: startsOf(lists.map((groups) => groups.length)),
    groups: isShort ? Uint16Array.from(all) : Uint32Array.from(all),
  };
}

/** Sets `marks` to 1 for each group with a text that contains `part`, which is not empty and has no spaces. */
export function markGroups({ words, starts, firsts, groups }: PackedWords, part: string, marks: Uint8Array): void {
  let word = 0;
  for (let at = words.indexOf(part); at >= 0; at = words.indexOf(part, starts[word])) {
    while ((starts[word + 1] ?? words.length) <= at) word += 1;
    const end = firsts[word + 1] ?? 0;
    for (let place = firsts[word] ?? end; place < end; place++) marks[groups[place] ?? 0] = 1;
    word += 1;
  }
}
