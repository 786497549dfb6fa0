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

/**
 * Lets callers that come within a few milliseconds continue together, so that one read serves them all: once `count` are there, or `waitMs` after the
 * first. With a count of one nobody waits.
 */
export function gather(count: () => number, waitMs: number): () => Promise<void> {
  let group: PromiseWithResolvers<void> | null = null;
  let size = 0;
  const release = () => {
    group?.resolve();
    group = null;
    size = 0;
  };
  const begin = () => {
    const begun = Promise.withResolvers<void>();
    setTimeout(() => void (group === begun && release()), waitMs);
    return begun;
  };
  return () => {
    size += 1;
    if (group === null && size >= count()) {
      size = 0;
      return Promise.resolve();
    }
    group ??= begin();
    const { promise } = group;
    if (size >= count()) release();
    return promise;
  };
}
