import type { FollowedTurn } from '../turn';

/**
 * How a page shows captions: 'rows' that grow in place, a virtual 'list' that reuses elements for other rows, a 'window' that drops old words from
 * its front, or 'messages' that disappear a moment after their last change.
 */
export const captionKinds = ['rows', 'list', 'window', 'messages'] as const;
/** How a page shows captions. */
export type CaptionKind = (typeof captionKinds)[number];

/**
 * One row of captions as a page shows it. `key` identifies its element while the speaker stays the same; a null `speaker` means the speaker of the
 * row before.
 */
export type ShownRow = {
  readonly key: string;
  readonly speaker: string | null;
  readonly text: string;
  /** Whether it was on the page before reading was allowed: none of its words goes into a turn. */
  readonly isEarlier?: boolean;
};

/** All captions on the page at one moment, in page order. `region` changes when another element holds them. */
export type ShownCaptions = { readonly kind: CaptionKind; readonly region: number; readonly rows: readonly ShownRow[] };

/** The key of the row that shows it or showed it last; null when that row shows something else now. */
export type Line = FollowedTurn & {
  readonly kind: CaptionKind;
  readonly region: number;
  /** The key of the row that shows it, or showed it last; null once that row shows something else. */
  readonly key: string | null;
  /** What its row showed last; for a window, only the end of its text. */
  readonly shown: string;
  /** When its row was missed first, as a wall-clock time in milliseconds; null while it is shown. */
  readonly goneAt: number | null;
  /** The row that showed it before another one did, while both are on the page, and since when. */
  readonly twin: { readonly key: string; readonly since: number } | null;
  /** Whether all of it was already read elsewhere in the page: it makes no turn until it changes. */
  readonly isKnown: boolean;
  /** How many of its first words were on the page before reading was allowed: they go into no turn. */
  readonly earlierWords: number;
};

/** How long a turn must be quiet before it is finished. */
export const quietMs = 1200;
/** How long a row may be absent, or present twice, while the page replaces its element. */
export const momentMs = 1000;

/** What a row matches: a known line by its index, a new line, or nothing that can be decided. */
export type Match = number | 'new' | 'none';
