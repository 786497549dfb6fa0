import MiniSearch, { type Query } from 'minisearch';
import { type Context, filterByContext } from '@/lib/core/rubric/context';
import { anchorList, type Dimension, type Rubric } from '@/lib/core/rubric/rubric';
import { foldText, isSpaceless, matchWords, splitWords } from '@/lib/core/text/fold';

/** A part of a rubric that can be found; `label` is an anchor's scores, or says that it is a cue or a question. */
export type Findable = {
  readonly id: string;
  readonly dimension: string;
  readonly dimensionName: string;
  readonly label: string;
  readonly text: string;
};

function listFindable({ id: dimension, name: dimensionName, anchors, cues, questions }: Dimension, context: Context): readonly Findable[] {
  const of = (label: string, text: string): Findable => ({ id: `${dimension} ${label} ${text}`, dimension, dimensionName, label, text });
  return [
    ...anchorList(anchors).map(({ label, text }) => of(label, text)),
    ...filterByContext(cues, context).map(({ text }) => of('Cue', text)),
    ...filterByContext(questions, context).map(({ text }) => of('Ask', text)),
  ].filter(({ text }) => text !== '');
}

/** A long word may have one wrong letter in four; short ones must match. */
const tolerance = (term: string) => (term.length > 3 ? 0.25 : false);

const longest = 30;

const swap = (word: string, at: number) => `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;

/** A word as it is, and with each pair of neighbouring letters swapped: one typing mistake, though two letters differ. */
const swaps = (word: string) => Array.from({ length: Math.min(word.length, longest) }, (_, at) => swap(word, at));

const slipped = (words: string): Query => {
  const queries = words.split(/\s+/).map((word) => ({ combineWith: 'OR', queries: swaps(word) }) as const);
  return { combineWith: 'AND', queries };
};

/**
 * Prepares the search of a rubric, in one context of interviews: a function from words, which may be mistyped or incomplete, to what matches,
 * likeliest first. An anchor is found by its score, too. Items with every word are listed alone; only without any, those with letters swapped, then
 * those with some of the words. In a script without spaces, literal matches come first, because word boundaries there depend on the neighbours.
 */
export function indexAnchors(rubric: Rubric, context: Context): (words: string) => readonly Findable[] {
  const all = new Map(rubric.dimensions.flatMap((dimension) => listFindable(dimension, context)).map((entry) => [entry.id, entry]));
  const index = new MiniSearch<Findable>({
    fields: ['text', 'dimensionName', 'label'],
    tokenize: (text) => [...splitWords(text)],
    processTerm: foldText,
    searchOptions: { prefix: true, fuzzy: tolerance, boost: { text: 2 }, weights: { fuzzy: 0.3, prefix: 0.6 } },
  });
  index.addAll([...all.values()]);
  const found = (words: string) => {
    const whole = index.search(words, { combineWith: 'AND' });
    const near = whole.length > 0 ? whole : index.search(slipped(words.trim()));
    const some = near.length > 0 ? near : index.search(words, { combineWith: 'OR' });
    return some.flatMap(({ id }) => all.get(id) ?? []);
  };
  const texts = [...all.values()].map((entry) => ({ entry, text: foldText(`${entry.text} ${entry.dimensionName}`) }));
  const holding = (words: string) => {
    const holds = matchWords(words);
    return texts.filter(({ text }) => holds(text)).map(({ entry }) => entry);
  };
  return (words) => (isSpaceless(words) ? [...new Set([...holding(words), ...found(words)])] : found(words));
}
