import { type Context, contexts } from '@/lib/core/rubric/context';

/** What the page's first script knows; it runs before anything else of the panel is loaded. */
export type FirstPicture = {
  /** Whether the page is in no frame. */
  readonly isAlone: boolean;
  /** Whether the guest that framed the page is in this tab; true for a page that is in no frame. */
  readonly admitted: Promise<boolean>;
  /** The port that the guest offers. */
  readonly port: Promise<MessagePort>;
  /** Resolves when no word is being composed by an input method and the pointer is not held down: only then may the first view be replaced. */
  readonly untilReplaceable: () => Promise<void>;
  /** Keys that only the real form can handle. */
  pressed: 'start' | 'browse' | null;
  /** Stops the script: the panel itself is there. */
  readonly end: () => void;
};

declare global {
  /** Set by the page's first script. */
  var plumblineFirst: FirstPicture | undefined;
}

/** What the user did in the first view before the real form appeared; null where it is unchanged. */
export type DoneFirst = {
  readonly candidate: string | null;
  readonly rubric: string | null;
  readonly context: Context | null;
  readonly pressed: FirstPicture['pressed'];
  readonly selected: readonly [start: number | null, end: number | null];
};

// There is no document where the first view is rendered at build time.
const find = () => globalThis.document?.getElementById('first') ?? null;

/** What the user did in the first view; null where there is none. */
export function readFirstPicture(): DoneFirst | null {
  const field = find()?.querySelector<HTMLInputElement>('#candidate');
  if (field == null) return null;
  const chosen = (selector: string) => find()?.querySelector<HTMLInputElement | HTMLSelectElement>(selector)?.value;
  const context = chosen('fieldset[data-touched] input:checked');
  return {
    candidate: field.value || null,
    rubric: chosen('select[data-touched]') ?? null,
    context: contexts.find((name) => name === context) ?? null,
    pressed: globalThis.plumblineFirst?.pressed ?? null,
    selected: [field.selectionStart, field.selectionEnd],
  };
}

/** Removes the first view: its replacement is rendered. */
export function removeFirstPicture(): void {
  find()?.remove();
  globalThis.plumblineFirst?.end();
}

/** Whether the page is framed by a call page. */
export const isFramed = (): boolean => globalThis.plumblineFirst?.isAlone === false;
