import type { Suggestion, Turn } from './talk';

/**
 * A finished turn with its context: `asked` is the interviewer's last turn, '' where there was none. `isAgain` where it was processed before: then no
 * model is asked about it.
 */
export type TurnInContext = Turn & { readonly asked: string; readonly isAgain?: boolean };

/**
 * Suggests dimensions for the turns of one call, by the built-in classifier, the browser's language model, or the user's endpoint. It gets every
 * finished turn in order. Interviewers' turns are context, and those of unknown speakers are ignored: both get null. It always answers, and never
 * rejects because of a model.
 */
export type Suggester = {
  readonly suggest: (turn: TurnInContext) => Promise<Suggestion | null>;
  /** Whether earlier suggestions are kept when the same call is processed again. */
  readonly keepsEarlier?: boolean;
};

/** A guess with less confidence than this, from 0 to 1, is not suggested. */
export const leastConfidence = 0.5;
