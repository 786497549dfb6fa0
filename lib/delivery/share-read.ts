/** Lets callers that ask before a read has started share it, so that each gets a value read after it asked. */
export function shareRead<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let next: Promise<Value> | null = null;
  let current: Promise<unknown> = Promise.resolve();
  const begin = () => {
    next = null;
    const reading = read();
    current = reading.catch(() => undefined);
    return reading;
  };
  return () => {
    next ??= current.then(begin);
    return next;
  };
}
