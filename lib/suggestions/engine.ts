import type { Suggestion, Turn } from './talk';

/**
 * A finished turn with what was said before it: `asked` is the interviewer's last turn, '' where there was none. `isAgain` where it was heard before: a
 * model is not asked about it then.
 */
export type TurnInContext = Turn & { readonly asked: string; readonly isAgain?: boolean };

/**
 * Suggests what the turns of one talk are evidence for, whatever stands behind it: the classifier that ships, the browser's language model, or the
 * user's endpoint. It is given every finished turn in order. Interviewers' turns are context, and those of unknown speakers count for nothing: both get
 * null. It always answers, and never rejects for what a model does or fails to do.
 */
export type Suggester = {
  readonly suggest: (turn: TurnInContext) => Promise<Suggestion | null>;
  /** Whether what it suggested earlier stands when the same talk is heard again. */
  readonly keepsEarlier?: boolean;
};

/** A guess that is less sure than this, from 0 to 1, is not suggested. */
export const leastConfidence = 0.45;
