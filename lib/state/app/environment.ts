/** What a model needs from outside. */
export type Environment = {
  /** The wall time in milliseconds. */
  readonly now: () => number;
  /** A new id; it contains the time at which it was made. */
  readonly newId: () => string;
  /** Calls `listener` with the id of each interview that another panel changes, until the signal aborts. */
  readonly observeChanges: (listener: (interviewId: string) => void, stop: AbortSignal) => void;
};
