import { shareRead } from '@/lib/delivery/share-read';

/** Asks the browser whether requests may go to a match pattern. Callers that ask at the same time share one question; no answer is cached. */
export function askGrants(contains: (pattern: string) => Promise<boolean>): (pattern: string) => Promise<boolean> {
  const questions = new Map<string, () => Promise<boolean>>();
  return (pattern) => {
    const ask = questions.get(pattern) ?? shareRead(() => contains(pattern));
    questions.set(pattern, ask);
    return ask();
  };
}
