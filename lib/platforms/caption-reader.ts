import type { CaptionKind } from '@/lib/core/captions/following/line';
import type { Candidate } from './adapter';
import { hasMatch } from './look';

/** One row of captions as it stands in a page. `element` is the one whose text grows; a null `speaker` is that of the row before, which may not be shown. */
export type CaptionRow = { readonly element: Element; readonly speaker: string | null; readonly text: string };

/** One place in which a platform shows captions. */
export type CaptionSource = {
  readonly kind: CaptionKind;
  /** What may hold its rows, in the order of trust. */
  readonly roots: readonly string[];
  readonly readRows: (root: Element) => readonly CaptionRow[];
};

/** How a platform's captions are read. The only place that knows how they look. */
export type CaptionReader = {
  /** The places, the better one first. */
  readonly sources: readonly CaptionSource[];
  /** What shows that captions are switched off. */
  readonly off: readonly Candidate[];
  /** What stays in the page all the time, and in which the places come and go; '' where they stand as long as captions are on. */
  readonly around: string;
  /** How long a place may be away until captions are lost, in milliseconds: one that shows nothing in a silence is away for long. */
  readonly absentMs: number;
};

declare global {
  /** In the extension's own world of a call page: how its platform's captions are read. A script of the platform sets it before captions are read. */
  var plumblineCaptionReader: CaptionReader | undefined;
}

/** A place in a page, the element of it, and the candidate that found that. */
export type FoundSource = { readonly source: CaptionSource; readonly root: Element; readonly by: string };

/** The places that a page has, each with every element that its candidates find. */
function* listSources(page: Document, { sources }: CaptionReader): Iterable<FoundSource> {
  for (const source of sources) for (const by of source.roots) for (const root of page.querySelectorAll(by)) yield { source, root, by };
}

/** Where a page shows captions: the first place with a row, else the first that is there; null where none is. */
export function findSource(page: Document, reader: CaptionReader): FoundSource | null {
  let first: FoundSource | null = null;
  for (const found of listSources(page, reader)) {
    if (found.source.readRows(found.root).length > 0) return found;
    first ??= found;
  }
  return first;
}

/** Whether a page shows that captions are switched off. */
export const showsOff = (page: Document, { off }: CaptionReader): boolean => hasMatch(page, off);
