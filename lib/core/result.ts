/** The outcome of something that may fail in expected ways: a value, or one of a closed set of reasons. */
export type Result<Value, Reason> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: Reason };

/** A success. */
export const success = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

/** An expected failure. */
export const failure = <Reason>(reason: Reason): Result<never, Reason> => ({ ok: false, reason });
