import { shareRead } from '@/lib/delivery/share-read';

/** Asks by `contains` whether requests may go to a match pattern; whoever asks before the question is put shares its answer, and none is remembered. */
export function askGrants(contains: (pattern: string) => Promise<boolean>): (pattern: string) => Promise<boolean> {
  const questions = new Map<string, () => Promise<boolean>>();
  return (pattern) => {
    const ask = questions.get(pattern) ?? shareRead(() => contains(pattern));
    questions.set(pattern, ask);
    return ask();
  };
}
