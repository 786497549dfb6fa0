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
  /** The shipped classifier, which answers wherever the model does not. */
  readonly own: Suggester;
  readonly rubric: Pick<Rubric, 'dimensions'>;
  /** What the model has answered before. */
  readonly memory: AnswerMemory;
  /** The wall time in milliseconds. */
  readonly now: () => number;
  /** Called with how the model is after each answer and each failure. */
  readonly onHealth: (health: ModelHealth) => void;
};

/** Models answer one turn after the other: a turn that finds so many unanswered would only wait in line. */
const mostUnderWay = 2;

/**
 * Suggests by a language model: each turn is a question of its own, so that what one of them says bears on no other. The shipped classifier hears every
 * turn too, and its answer stands wherever the model fails, answers otherwise than it was asked to, or rests after failures.
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
