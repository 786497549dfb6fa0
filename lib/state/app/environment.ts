/** What a model takes from the world around it. */
export type Environment = {
  /** The wall time in milliseconds. */
  readonly now: () => number;
  /** A fresh id, which holds the moment that it was made. */
  readonly newId: () => string;
  /** Calls `listener` with the id of each interview that another panel changes, until the signal aborts. */
  readonly observeChanges: (listener: (interviewId: string) => void, stop: AbortSignal) => void;
};
