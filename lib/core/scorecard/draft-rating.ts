import type { Note } from '@/lib/core/interview/interview';
import { anchorList, type Dimension } from '@/lib/core/rubric/rubric';
import { foldText, splitWords } from '@/lib/core/text/fold';

/** The anchor most similar to a dimension's evidence, and why. It is a draft and does not count until the user chooses one of its scores. */
export type DraftRating = {
  /** The scores that the anchor covers; the lowest anchor covers two. */
  readonly scores: readonly number[];
  readonly label: string;
  readonly anchor: string;
  readonly strengths: number;
  readonly concerns: number;
  /** At most four words that both the evidence and the anchor contain, those in the fewest anchors first. */
  readonly words: readonly string[];
};

/** The evidence that a draft is made from. */
export type DraftEvidence = Pick<Note, 'text' | 'stance'>;

const mostWords = 4;
/** How many first letters two words must share to count as the same, as "reproduce" and "reproduced" do. */
const stemLength = 6;
const shortestWord = 4;
/** The least number of shared words for a draft where no stance confirms them. */
const leastWords = 2;
const middle = 3;
/** The distance between the two ends of the scale. */
const span = 4;
/** The weight of words compared with stances, and the number of words that gives the full weight. */
const weightOfWords = 0.6;
const wordsInFull = 3;

const stemOf = (word: string): string => word.slice(0, stemLength);

/** The longer words of a text, by their stems. */
function wordsOf(text: string): ReadonlyMap<string, string> {
  const words = splitWords(text.toWellFormed()).filter((word) => word.length >= shortestWord);
  return new Map(words.map((word) => [stemOf(foldText(word)), word.toLowerCase()]));
}

/** The place on the scale that the stances point to: the middle where strengths and concerns are equal, further out the more one of them prevails. */
const placeOfStances = (strengths: number, concerns: number): number => middle + (2 * (strengths - concerns)) / (strengths + concerns + 2);

type Anchor = ReturnType<typeof anchorList>[number];
type Likeness = { readonly anchor: Anchor; readonly words: readonly string[]; readonly share: number };

/** The words that evidence and an anchor share, and their share of the anchor's words. Words in every anchor do not count. */
function compare(anchor: Anchor, anchors: readonly Anchor[], said: ReadonlyMap<string, string>): Likeness {
  const own = wordsOf(anchor.text);
  const holders = (stem: string) => anchors.filter(({ text }) => wordsOf(text).has(stem)).length;
  const telling = [...own.keys()].map((stem) => ({ stem, weight: 1 - holders(stem) / (anchors.length + 1) }));
  const shared = telling.filter(({ stem }) => said.has(stem)).toSorted((a, b) => b.weight - a.weight);
  const sum = (some: readonly { readonly weight: number }[]) => some.reduce((total, { weight }) => total + weight, 0);
  return { anchor, words: shared.map(({ stem }) => said.get(stem) ?? stem), share: sum(shared) / Math.max(1, sum(telling)) };
}

/** The place of an anchor on the scale; for an anchor of two scores, that of the higher one. */
const placeOf = ({ scores }: Anchor): number => Math.max(...scores);

/** More concerns than strengths allow no score above the middle, and more strengths than concerns none below. */
const isWithin = (place: number, strengths: number, concerns: number): boolean =>
  strengths === concerns || (strengths > concerns ? place >= middle : place <= middle);

/** The anchors by how well they match stances and words, best first. */
function rank(likenesses: readonly Likeness[], place: number): readonly Likeness[] {
  const greatest = Math.max(...likenesses.map(({ share }) => share)) || 1;
  const worthOf = ({ anchor, share, words }: Likeness) =>
    (weightOfWords * share * Math.min(1, words.length / wordsInFull)) / greatest - Math.abs(placeOf(anchor) - place) / span;
  return likenesses.toSorted((a, b) => worthOf(b) - worthOf(a));
}

/**
 * The anchor most similar to the accepted evidence: stances decide how high, words decide which. Null without evidence for either. Numbers in a text
 * are ignored.
 */
export function draftRating({ anchors: texts }: Pick<Dimension, 'anchors'>, evidence: readonly DraftEvidence[]): DraftRating | null {
  const filled = evidence.filter(({ text }) => text.trim() !== '');
  const strengths = filled.filter(({ stance }) => stance === 'for').length;
  const concerns = filled.filter(({ stance }) => stance === 'against').length;
  const said = new Map(filled.flatMap(({ text }) => [...wordsOf(text)]));
  const anchors = anchorList(texts).filter(({ text }) => text.trim() !== '');
  const likenesses = anchors.filter((anchor) => isWithin(placeOf(anchor), strengths, concerns)).map((anchor) => compare(anchor, anchors, said));
  const [best] = rank(likenesses, placeOfStances(strengths, concerns));
  if (best === undefined || (strengths + concerns === 0 && best.words.length < leastWords)) return null;
  const { scores, label, text } = best.anchor;
  return { scores, label, anchor: text, strengths, concerns, words: best.words.slice(0, mostWords) };
}
