import type { ModelQuestion } from '@/lib/core/language-model/exchange';

/** The good answers of a model, for as long as the page is open: of a talk that is heard anew it is asked nothing twice. */
export type AnswerMemory = {
  /** What the model answered to the same question; null where that is not known. */
  readonly find: (question: ModelQuestion) => string | null;
  readonly keep: (question: ModelQuestion, answer: string) => void;
  readonly forget: () => void;
};

/** Some hours of talk; the oldest answer goes first. */
const mostAnswers = 1000;

/** A memory that holds nothing yet. It holds answers by one rubric at a time. */
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
