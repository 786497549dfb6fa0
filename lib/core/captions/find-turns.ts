import { foldText, matchWords } from '@/lib/core/text/fold';
import type { CaptionTurn } from './turn';

const folded = new WeakMap<CaptionTurn, string>();

/** A turn's words and its speaker's name as they are searched. */
function foldedOf(turn: CaptionTurn): string {
  const known = folded.get(turn) ?? foldText(`${turn.speaker} ${turn.text}`);
  folded.set(turn, known);
  return known;
}

/** The turns that hold every word of a query, in what was said or in the speaker's name; all of them where it has no word. Each turn is folded once. */
export function findTurns(turns: readonly CaptionTurn[], query: string): readonly CaptionTurn[] {
  if (query.trim() === '') return turns;
  const fits = matchWords(query);
  return turns.filter((turn) => fits(foldedOf(turn)));
}
