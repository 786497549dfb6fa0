/** Reads what stands under a key; the last reading can be kept in memory. */
export type Remembered<Value> = {
  /** What was read of a key last, where it is the same and is kept; else what is read of it now. */
  readonly get: (key: string) => Promise<Value>;
  /** Keeps the last reading from now on, until the signal aborts. The function it gives forgets it, as what was read has changed. */
  readonly remember: (signal: AbortSignal) => () => void;
};

/** Reads by `read`, each time until it is told to remember. A reading that fails is not kept. */
export function rememberLast<Value>(read: (key: string) => Promise<Value>): Remembered<Value> {
  let isKept = false;
  let last: { readonly key: string; readonly value: Promise<Value> } | null = null;
  const forget = () => {
    last = null;
  };
  const get = (key: string): Promise<Value> => {
    if (last?.key === key) return last.value;
    const value = read(key);
    if (isKept) {
      last = { key, value };
      value.catch(forget);
    }
    return value;
  };
  const remember = (signal: AbortSignal) => {
    isKept = true;
    signal.addEventListener('abort', () => {
      isKept = false;
      forget();
    });
    return forget;
  };
  return { get, remember };
}
