import { signal } from '@preact/signals';

import { asReadonly } from '@/lib/state/app/as-readonly';

/** How long a message stays visible, in milliseconds. */
const shownForMs = 10_000;

/** Shows short status messages that need no action. */
export type Announcer = ReturnType<typeof createAnnouncer>;

/** An announcer that says nothing yet. */
export function createAnnouncer() {
  /** The last status message; '' when there is none any more. */
  const liveMessage = signal('');

  let timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * Shows a status message, also to assistive technology. If it repeats the previous one, a space is added, because it would not be announced
   * otherwise.
   */
  function announce(words: string): void {
    liveMessage.value = liveMessage.peek() === words ? `${words}\u00a0` : words;
    clearTimeout(timer);
    timer = setTimeout(() => {
      liveMessage.value = '';
    }, shownForMs);
  }
  return { liveMessage: asReadonly(liveMessage), announce };
}
