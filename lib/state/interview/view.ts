import { signal } from '@preact/signals';
import type { PageRoom } from '@/lib/messaging/messages';

import { asReadonly } from '@/lib/state/app/as-readonly';

/** The view state of the panel: overlays, folding and warnings. */
export type ViewModel = ReturnType<typeof createViewModel>;

/** A panel without an overlay. */
export function createViewModel() {
  /** Which overlay is open. */
  const overlay = signal<'look-up' | 'keys' | null>(null);

  /** Whether text was being typed for an interview that was deleted from this device; see composer/held-texts. */
  const hasOrphanedTexts = signal(false);

  /** Whether the extension was updated while this panel was open. */
  const orphaned = signal(false);

  /** Whether the panel is collapsed to its rail. */
  const isFolded = signal(false);

  /** How many times the panel was opened by its launcher or a key. */
  const openings = signal(0);

  /** The space in the page, when the panel covers what it must not although the page was asked to make room; null otherwise. */
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

  /** Counts an opening of the panel. */
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
