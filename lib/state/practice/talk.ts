import { signal } from '@preact/signals';
import { linesSaid, untilNextLine } from '@/lib/core/practice/talk';
import { asReadonly } from '@/lib/state/app/as-readonly';

/** The candidate of the practice call, who speaks line by line and can be paused. */
export type Talk = ReturnType<typeof createTalk>;

/** A talk of so many lines, none of them said yet; `now` is a clock in milliseconds. */
export function createTalk(lines: number, now: () => number) {
  const said = signal(0);
  const isTalking = signal(false);
  /** How long the talk ran before the last pause, and since when it runs again, in milliseconds. */
  let before = 0;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tick(): void {
    const elapsed = before + now() - since;
    said.value = linesSaid(elapsed, lines);
    const wait = untilNextLine(elapsed, lines);
    if (wait === null) isTalking.value = false;
    else timer = setTimeout(tick, wait);
  }
  /** Continues after a pause. */
  function resume(): void {
    if (isTalking.peek()) return;
    since = now();
    isTalking.value = true;
    tick();
  }
  /** Pauses until it is resumed. */
  function pause(): void {
    clearTimeout(timer);
    if (isTalking.peek()) before += now() - since;
    isTalking.value = false;
  }
  /** Returns to the beginning, paused. */
  function rewind(): void {
    pause();
    before = 0;
    said.value = 0;
  }
  return {
    /** How many lines have been said. */
    said: asReadonly(said),
    /** Whether the talk is running. */
    isTalking: asReadonly(isTalking),
    resume,
    pause,
    rewind,
  };
}
