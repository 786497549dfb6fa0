import { signal } from '@preact/signals';
import type { PageRoom } from '@/lib/messaging/messages';

import { asReadonly } from '@/lib/state/app/as-readonly';

/** What of the panel is open, folded or in the way. */
export type ViewModel = ReturnType<typeof createViewModel>;

/** A panel with nothing open over it. */
export function createViewModel() {
  /** Which overlay is open. */
  const overlay = signal<'look-up' | 'keys' | null>(null);

  /** Whether words were being typed of an interview that is gone from this device; see composer/held-words. */
  const hasOrphanedTexts = signal(false);

  /** Whether the extension was updated under this panel. */
  const orphaned = signal(false);

  /** Whether the panel is collapsed to its rail, until it is opened again. */
  const isFolded = signal(false);

  /** How many times the panel was opened by its launcher or a key. */
  const openings = signal(0);

  /** How much room the page has, once the panel was seen to cover what it must not although the page was asked for room; null before. */
  const coversContent = signal<PageRoom | null>(null);
  /** Replaces what overlay holds. */
  const openOverlay = (next: typeof overlay.value): void => {
    overlay.value = next;
  };

  /** Replaces what hasOrphanedTexts holds. */
  const markOrphanedTexts = (next: typeof hasOrphanedTexts.value): void => {
    hasOrphanedTexts.value = next;
  };

  /** Replaces what orphaned holds. */
  const setOrphaned = (next: typeof orphaned.value): void => {
    orphaned.value = next;
  };

  /** Replaces what isFolded holds. */
  const setFolded = (next: typeof isFolded.value): void => {
    isFolded.value = next;
  };

  /** Counts that the panel was opened. */
  const countOpening = (): void => {
    openings.value += 1;
  };

  /** Replaces what coversContent holds. */
  const setCovering = (next: typeof coversContent.value): void => {
    coversContent.value = next;
  };
  return {
    overlay: asReadonly(overlay),
    hasOrphanedTexts: asReadonly(hasOrphanedTexts),
    orphaned: asReadonly(orphaned),
    isFolded: asReadonly(isFolded),
    openings: asReadonly(openings),
    coversContent: asReadonly(coversContent),
    openOverlay,
    markOrphanedTexts: markOrphanedTexts,
    setOrphaned,
    setFolded,
    countOpening,
    setCovering,
  };
}
