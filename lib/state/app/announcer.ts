import { signal } from '@preact/signals';

import { asReadonly } from '@/lib/state/app/as-readonly';

/** How long a line is left to be read, in milliseconds. */
const readFor = 10_000;

/** Says what was done in passing. */
export type Announcer = ReturnType<typeof createAnnouncer>;

/** An announcer that says nothing yet. */
export function createAnnouncer() {
  /** What was done last, in words for the user; '' when there is nothing to say any more. */
  const liveMessage = signal('');

  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Says something in passing, in sight and to assistive technology. Said twice in a row, it differs by a space, or it would be announced once only. */
  function announce(words: string): void {
    liveMessage.value = liveMessage.peek() === words ? `${words}\u00a0` : words;
    clearTimeout(timer);
    timer = setTimeout(() => {
      liveMessage.value = '';
    }, readFor);
  }
  return { liveMessage: asReadonly(liveMessage), announce };
}
