import type { Note } from '@/lib/core/interview/interview';
import { anchorList, type Dimension } from '@/lib/core/rubric/rubric';
import { foldText, splitWords } from '@/lib/core/text/fold';

/** The anchor that the evidence of a dimension comes closest to, and why. A draft: it counts for nothing until somebody gives one of its scores. */
export type DraftRating = {
  /** The scores that the anchor stands for; the lowest anchor stands for two. */
  readonly scores: readonly number[];
  readonly label: string;
  readonly anchor: string;
  readonly strengths: number;
  readonly concerns: number;
  /** Words of the evidence that the anchor has too, those first that fewest anchors have; at most four. */
  readonly words: readonly string[];
};

/** What a draft is made from. */
export type DraftEvidence = Pick<Note, 'text' | 'stance'>;

const mostWords = 4;
/** Letters of a word that two words must share to count as one: "reproduce" and "reproduced" do. */
const stemLength = 6;
const shortestWord = 4;
/** Words that no stance confirms have to be so many to say anything. */
const leastWords = 2;
const middle = 3;
/** From one end of the scale to the other. */
const span = 4;
/** How much the words count beside the stances, and how many of them count in full. */
const weightOfWords = 0.6;
const wordsInFull = 3;

const stemOf = (word: string): string => word.slice(0, stemLength);

/** The longer words of a text by their stems, as they are written. */
function wordsOf(text: string): ReadonlyMap<string, string> {
  const words = splitWords(text.toWellFormed()).filter((word) => word.length >= shortestWord);
  return new Map(words.map((word) => [stemOf(foldText(word)), word.toLowerCase()]));
}

/** Where the stances point on the scale: to its middle where strengths and concerns are even, and further out the more there are of one. */
const placeOfStances = (strengths: number, concerns: number): number => middle + (2 * (strengths - concerns)) / (strengths + concerns + 2);

type Anchor = ReturnType<typeof anchorList>[number];
type Likeness = { readonly anchor: Anchor; readonly words: readonly string[]; readonly share: number };

/** Which words of the evidence an anchor has, and how large a share of its words that is; a word that every anchor has tells none from another. */
function compare(anchor: Anchor, anchors: readonly Anchor[], said: ReadonlyMap<string, string>): Likeness {
  const own = wordsOf(anchor.text);
  const holders = (stem: string) => anchors.filter(({ text }) => wordsOf(text).has(stem)).length;
  const telling = [...own.keys()].map((stem) => ({ stem, weight: 1 - holders(stem) / (anchors.length + 1) }));
  const shared = telling.filter(({ stem }) => said.has(stem)).toSorted((a, b) => b.weight - a.weight);
  const sum = (some: readonly { readonly weight: number }[]) => some.reduce((total, { weight }) => total + weight, 0);
  return { anchor, words: shared.map(({ stem }) => said.get(stem) ?? stem), share: sum(shared) / Math.max(1, sum(telling)) };
}

/** Where an anchor stands on the scale: one for two scores at the upper of them. */
const placeOf = ({ scores }: Anchor): number => Math.max(...scores);

/** More concerns than strengths make no score above the middle, more strengths than concerns none below. */
const isWithin = (place: number, strengths: number, concerns: number): boolean =>
  strengths === concerns || (strengths > concerns ? place >= middle : place <= middle);

/** The likenesses, the closest to what stances and words say first. */
function rank(likenesses: readonly Likeness[], place: number): readonly Likeness[] {
  const greatest = Math.max(...likenesses.map(({ share }) => share)) || 1;
  const worthOf = ({ anchor, share, words }: Likeness) =>
    (weightOfWords * share * Math.min(1, words.length / wordsInFull)) / greatest - Math.abs(placeOf(anchor) - place) / span;
  return likenesses.toSorted((a, b) => worthOf(b) - worthOf(a));
}

/**
 * The anchor that accepted evidence comes closest to: stances say how high, words which. Null without evidence that says either; a text says nothing by
 * any number in it.
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
