import { isTelling, spokenWords, stemOf } from './words';

/** A text as numbers: which features it has, and how strongly. */
export type Features = { readonly places: Int32Array; readonly values: Float32Array };

/** Splits a text into its features, each once. */
export type Split = (text: string) => readonly string[];

/** Turns texts into features; it knows only features that it has seen in learning. */
export type FeatureReader = {
  readonly size: number;
  readonly read: (text: string) => Features;
  /** The name of a feature, by index. */
  readonly nameOf: (place: number) => string;
};

const pairs = (words: readonly string[]) => words.slice(1).map((word, index) => `${words[index]} ${word}`);

/** The stems of a text's meaningful words, and each pair of neighbours. */
export const wordsAndPairs: Split = (text) => {
  const words = spokenWords(text).filter(isTelling).map(stemOf);
  return [...new Set([...words, ...pairs(words)])];
};

const runLength = 4;

/** Sequences of four letters within the meaningful words: they survive mishearing and other endings. */
export const runsOfLetters: Split = (text) => {
  const words = new Set(spokenWords(text).filter(isTelling));
  const runs = [...words].flatMap((word) => Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => ` ${word} `.slice(at, at + runLength)));
  return [...new Set(runs)];
};

/** Every word and each pair of neighbours, including small words. */
export const everyWord: Split = (text) => {
  const words = spokenWords(text);
  return [...new Set([...words, ...pairs(words)])];
};

/** Every word and each pair of neighbours, including small words, the length of the text, and whether it is a question: how something is said. */
export const mannerOfSpeech: Split = (text) => {
  const words = spokenWords(text);
  const length = Math.min(6, Math.floor(Math.log2(1 + words.length)));
  return [...new Set([...words, ...pairs(words), `length ${length}`, `longer ${length >= 5}`, `asks ${text.trimEnd().endsWith('?')}`])];
};

/** The weight of each feature: the rarer it is among the texts, the more. */
function weigh(texts: readonly string[], split: Split): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const feature of split(text)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Map([...counts].map(([feature, count]) => [feature, Math.log(1 + texts.length / count)]));
}

/** Reads one kind of feature, scaled to the length `share`, with indexes from `first` on. */
function readOneKind(weights: ReadonlyMap<string, number>, split: Split, share: number, first: number) {
  const places = new Map([...weights.keys()].map((feature, index) => [feature, first + index]));
  return (text: string) => {
    const known = split(text).filter((feature) => places.has(feature));
    const values = known.map((feature) => weights.get(feature) ?? 0);
    const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
    return { places: known.map((feature) => places.get(feature) ?? 0), values: values.map((value) => (share * value) / length) };
  };
}

/** Learns a reader from texts: several ways of splitting a text, each with the share of its features. */
export function makeReader(texts: readonly string[], ways: readonly { readonly split: Split; readonly share: number }[]): FeatureReader {
  const names: string[] = [];
  const kinds = ways.map(({ split, share }) => {
    const weights = weigh(texts, split);
    const read = readOneKind(weights, split, share, names.length);
    names.push(...weights.keys());
    return read;
  });
  return {
    size: names.length,
    read: (text) => {
      const parts = kinds.map((read) => read(text));
      return { places: Int32Array.from(parts.flatMap(({ places }) => places)), values: Float32Array.from(parts.flatMap(({ values }) => values)) };
    },
    nameOf: (place) => names[place] ?? '',
  };
}
