import type { CaptionTurn } from './turn';

const isSame = (a: CaptionTurn, b: CaptionTurn) =>
  a.text === b.text && a.speaker === b.speaker && a.at === b.at && a.until === b.until && a.interviewId === b.interviewId;

/** The turns as they are stored; one that is unchanged stays the object it was, so that a search folds only the changed ones again. */
export function keepTurns(known: readonly CaptionTurn[], stored: readonly CaptionTurn[]): readonly CaptionTurn[] {
  const before = new Map(known.map((turn) => [turn.id, turn]));
  return stored.map((turn) => {
    const was = before.get(turn.id);
    return was !== undefined && isSame(was, turn) ? was : turn;
  });
}
