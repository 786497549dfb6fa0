import type { ModelQuestion } from '@/lib/core/language-model/exchange';

/** The valid answers of a model, while the page is open: when a call is processed again, nothing is asked twice. */
export type AnswerMemory = {
  /** The model's earlier answer to the same question; null where there is none. */
  readonly find: (question: ModelQuestion) => string | null;
  readonly keep: (question: ModelQuestion, answer: string) => void;
  readonly forget: () => void;
};

/** Enough for some hours; the oldest answer is dropped first. */
const mostAnswers = 1000;

/** An empty memory. It holds answers for one rubric at a time. */
export function createAnswerMemory(): AnswerMemory {
  const known = new Map<string, string>();
  let instructed = '';
  return {
    find: ({ instructions, turn }) => (instructions === instructed ? (known.get(turn) ?? null) : null),
    keep: ({ instructions, turn }, answer) => {
      if (instructions !== instructed) known.clear();
      instructed = instructions;
      known.set(turn, answer);
      const [oldest] = known.keys();
      if (known.size > mostAnswers && oldest !== undefined) known.delete(oldest);
    },
    forget: () => known.clear(),
  };
}
