import { useRef } from 'preact/hooks';
import { moveItem } from '@/lib/core/rubric/edit-rubric';

/** Steady keys for items without ids, so that a field keeps its focus when its list changes; `length` is the list's own. */
export function useItemKeys(length: number) {
  const next = useRef(0);
  const keys = useRef<readonly string[]>([]);
  while (keys.current.length < length) {
    keys.current = [...keys.current, `item ${next.current}`];
    next.current += 1;
  }
  if (keys.current.length > length) keys.current = keys.current.slice(0, length);
  return {
    of: (index: number) => keys.current[index] ?? '',
    move: (from: number, to: number) => {
      keys.current = moveItem(keys.current, from, to);
    },
    remove: (index: number) => {
      keys.current = keys.current.toSpliced(index, 1);
    },
  };
}
