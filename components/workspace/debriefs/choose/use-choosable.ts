import { useEffect, useState } from 'preact/hooks';
import { foldText, matchWords } from '@/lib/core/text/fold';
import { type ChoosableScorecard, findChoosable, listChoosable } from '@/lib/state/debrief/choosable';

/** The scorecards that may be chosen: the latest, and those of the typed name; null until the first are read. `shown` are those with the typed words. */
export type Choosable = {
  readonly all: readonly ChoosableScorecard[] | null;
  readonly shown: readonly ChoosableScorecard[];
  readonly typed: string;
  readonly onType: (typed: string) => void;
};

/** What of this device can be put into a debrief, without those that are `left` out. */
export function useChoosable(left: readonly string[] = []): Choosable {
  const [typed, setTyped] = useState('');
  const [recent, setRecent] = useState<readonly ChoosableScorecard[] | null>(null);
  const [named, setNamed] = useState<readonly ChoosableScorecard[]>([]);
  useEffect(() => {
    listChoosable().then(setRecent, reportError);
  }, []);
  useEffect(() => {
    const stop = new AbortController();
    if (typed.trim() !== '') findChoosable(typed.trim()).then((found) => stop.signal.aborted || setNamed(found), reportError);
    return () => stop.abort();
  }, [typed]);
  const found = recent && [...recent, ...named.filter(({ id }) => !recent.some((one) => one.id === id))];
  const all = found === null ? null : found.filter(({ id }) => !left.includes(id));
  const fits = matchWords(typed);
  const shown = (all ?? []).filter(({ candidate, about }) => fits(foldText(`${candidate} ${about}`)));
  return { all, shown, typed, onType: setTyped };
}
