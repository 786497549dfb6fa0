/** Past, present and undone states; `key` and `at` decide whether more typing belongs to the last step. */
export type EditHistory<Value> = {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
  readonly key: string | null;
  readonly at: number;
};

const together = 1500;
const longest = 500;

/** A history that begins with a value. */
export const beginHistory = <Value>(present: Value): EditHistory<Value> => ({ past: [], present, future: [], key: null, at: 0 });

/** Adds a new value. Changes with the same key within 1.5 s of each other are one step; a null key makes a step of its own. Times in milliseconds. */
export function recordEdit<Value>(history: EditHistory<Value>, present: Value, key: string | null, at: number): EditHistory<Value> {
  if (present === history.present) return history;
  const same = key !== null && key === history.key && at - history.at < together;
  const past = same ? history.past : [...history.past, history.present].slice(-longest);
  return { past, present, future: [], key, at };
}

/** Goes one step back; unchanged when there is none. */
export function undoEdit<Value>({ past, present, future, at }: EditHistory<Value>): EditHistory<Value> {
  const before = past.at(-1);
  return { past: past.slice(0, -1), present: before ?? present, future: before === undefined ? future : [present, ...future], key: null, at };
}

/** Goes one step forward; unchanged when there is none. */
export function redoEdit<Value>({ past, present, future, at }: EditHistory<Value>): EditHistory<Value> {
  const [next, ...rest] = future;
  return { past: next === undefined ? past : [...past, present], present: next ?? present, future: rest, key: null, at };
}
