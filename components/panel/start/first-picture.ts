import { type Context, contexts } from '@/lib/core/rubric/context';

/** What the page's first script knows: it runs before anything else of the panel is loaded. */
export type FirstPicture = {
  /** Whether the page stands alone, in nobody's frame. */
  readonly isAlone: boolean;
  /** Whether the guest that framed the page is one of this tab; true for a page that stands alone. */
  readonly admitted: Promise<boolean>;
  /** The line that the guest offers. */
  readonly port: Promise<MessagePort>;
  /** Resolves once no word is being composed by an input method. */
  readonly untilComposed: () => Promise<void>;
  /** What was pressed that only the form itself can do. */
  pressed: 'start' | 'browse' | null;
  /** Ends what the script does: the panel itself has come. */
  readonly end: () => void;
};

declare global {
  /** Set by the page's first script. */
  var plumblineFirst: FirstPicture | undefined;
}

/** What was done in the first picture before the form itself came; null where it is unchanged. */
export type DoneFirst = {
  readonly candidate: string | null;
  readonly rubric: string | null;
  readonly context: Context | null;
  readonly pressed: FirstPicture['pressed'];
  readonly selected: readonly [start: number | null, end: number | null];
};

// Where the picture itself is drawn there is no document.
const find = () => globalThis.document?.getElementById('first') ?? null;

/** What was done in the first picture; null where there is none. */
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

/** Takes the first picture away: what stands in its place is drawn. */
export function removeFirstPicture(): void {
  find()?.remove();
  globalThis.plumblineFirst?.end();
}

/** Whether the page stands in a frame beside a call. */
export const isFramed = (): boolean => globalThis.plumblineFirst?.isAlone === false;
