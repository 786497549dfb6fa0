import type { Dimension } from '@/lib/core/rubric/rubric';
import { wordsAndPairs } from './features';

/** The part of the rubric that a turn mentions: one of a dimension's questions or cues. */
export type TouchedCue = { readonly kind: 'question' | 'signal'; readonly text: string };

/** A cue is mentioned when at least this share of its words was said. */
const leastShare = 0.5;

const shared = (words: readonly string[], other: ReadonlySet<string>) => words.filter((word) => other.has(word)).length;

/** The text with the largest share of its words said, and that share; null where there is none. */
function nearest(texts: readonly string[], said: ReadonlySet<string>): { readonly text: string; readonly share: number } | null {
  let best: { readonly text: string; readonly share: number } | null = null;
  for (const text of texts) {
    const words = wordsAndPairs(text).filter((word) => !word.includes(' '));
    const share = words.length === 0 ? 0 : shared(words, said) / words.length;
    if (share > (best?.share ?? 0)) best = { text, share };
  }
  return best;
}

/** The signal of a dimension that a turn touches, else the dimension's question that the interviewer's last ones are nearest to; null when neither. */
export function findCue(dimension: Dimension, turn: string, asked: string): TouchedCue | null {
  const signal = nearest(
    dimension.cues.map(({ text }) => text),
    new Set(wordsAndPairs(turn)),
  );
  if (signal !== null && signal.share >= leastShare) return { kind: 'signal', text: signal.text };
  const question = nearest(
    dimension.questions.map(({ text }) => text),
    new Set(wordsAndPairs(asked)),
  );
  return question === null ? null : { kind: 'question', text: question.text };
}
