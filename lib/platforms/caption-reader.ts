import type { CaptionKind } from '@/lib/core/captions/following/line';
import type { Candidate } from './adapter';
import { hasMatch } from './look';

/** One row of captions in a page. `element` is the one whose text grows; a null `speaker` means that of the row before, which may not be visible. */
export type CaptionRow = { readonly element: Element; readonly speaker: string | null; readonly text: string };

/** One place in which a platform shows captions. */
export type CaptionSource = {
  readonly kind: CaptionKind;
  /** The elements that may hold its rows, most reliable first. */
  readonly roots: readonly string[];
  readonly readRows: (root: Element) => readonly CaptionRow[];
};

/** How to read a platform's captions. Nothing else knows what they look like. */
export type CaptionReader = {
  /** The places, best first. */
  readonly sources: readonly CaptionSource[];
  /** What shows that captions are off. */
  readonly off: readonly Candidate[];
  /** An ancestor that stays in the page all the time; '' where the places exist as long as captions are on. */
  readonly around: string;
  /** How long a place may be absent while captions are on, in milliseconds; a place that disappears in silence is absent for long. */
  readonly absentMs: number;
  /** What captions count as once their place is absent for longer: off, or lost where it should exist even then. */
  readonly absent: 'off' | 'lost';
};

declare global {
  /**
   * In the extension's isolated world of a call page: how to read its platform's captions. A script of the platform sets it before captions are read.
   */
  var plumblineCaptionReader: CaptionReader | undefined;
}

/** A place in a page, its element, and the candidate that found it. */
export type FoundSource = { readonly source: CaptionSource; readonly root: Element; readonly by: string };

/** The places in a page, each with every element that its candidates find. */
function* listSources(page: Document, { sources }: CaptionReader): Iterable<FoundSource> {
  for (const source of sources) for (const by of source.roots) for (const root of page.querySelectorAll(by)) yield { source, root, by };
}

/** The place where a page shows captions: the first with a row, else the first that exists; null where there is none. */
export function findSource(page: Document, reader: CaptionReader): FoundSource | null {
  let first: FoundSource | null = null;
  for (const found of listSources(page, reader)) {
    if (found.source.readRows(found.root).length > 0) return found;
    first ??= found;
  }
  return first;
}

/** Whether a page shows that captions are off. */
export const showsOff = (page: Document, { off }: CaptionReader): boolean => hasMatch(page, off);
