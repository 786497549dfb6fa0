import type { ModelQuestion, ModelReply } from '@/lib/core/language-model/exchange';
import { afterModelFailure, canAskModel, healthy, type ModelHealth } from '@/lib/core/language-model/health';
import type { Rubric } from '@/lib/core/rubric/rubric';
import type { Suggester, TurnInContext } from '../engine';
import type { Suggestion } from '../talk';
import { askAbout } from './ask-about';
import { readAnswer } from './read-answer';
import type { AnswerMemory } from './remember-answers';

/** Asks a language model about one turn. It always answers, in time. */
export type AskModel = (question: ModelQuestion) => Promise<ModelReply>;

type Needed = {
  /** The built-in classifier, which answers wherever the model does not. */
  readonly own: Suggester;
  readonly rubric: Pick<Rubric, 'dimensions'>;
  /** The model's earlier answers. */
  readonly memory: AnswerMemory;
  /** The wall time in milliseconds. */
  readonly now: () => number;
  /** Called with the model's health after each answer and each failure. */
  readonly onHealth: (health: ModelHealth) => void;
};

/** Models answer one turn after the other: when so many are pending, another would only wait. */
const mostUnderWay = 2;

/**
 * Suggests by a language model: each turn is asked separately, so that none influences another. The built-in classifier processes every turn too, and
 * its answer is used when the model fails, answers in another form, or is not asked after failures.
 */
export function suggestByModel(ask: AskModel, { own, rubric, memory, now, onHealth }: Needed): Suggester {
  let health = healthy;
  let underWay = 0;
  const set = (next: ModelHealth) => {
    health = next;
    onHealth(next);
  };
  const answer = async (question: ModelQuestion, turn: TurnInContext, known: Suggestion): Promise<Suggestion> => {
    underWay += 1;
    const reply = await ask(question).finally(() => {
      underWay -= 1;
    });
    const suggestion = reply.ok ? readAnswer(reply.value, rubric, turn, known) : null;
    if (reply.ok && suggestion !== null) memory.keep(question, reply.value);
    set(suggestion !== null ? healthy : afterModelFailure(health, reply.ok ? { why: 'wrong-answer', status: null } : reply.reason, now()));
    return suggestion ?? known;
  };
  return {
    keepsEarlier: true,
    suggest: async (turn) => {
      const known = await own.suggest(turn);
      if (turn.speaker !== 'candidate' || known === null) return known;
      const question = askAbout(rubric, turn);
      const before = memory.find(question);
      if (before !== null) return readAnswer(before, rubric, turn, known) ?? known;
      const isAsked = turn.isAgain !== true && underWay < mostUnderWay && canAskModel(health, now());
      return isAsked ? answer(question, turn, known) : known;
    },
  };
}
