import type { FollowedTurn } from '../turn';

/**
 * How a page shows captions: 'rows' that grow in place, a virtual 'list' that uses its elements again for other rows, a 'window' from whose front
 * the old words fall, or 'messages' that go a moment after their last change.
 */
export const captionKinds = ['rows', 'list', 'window', 'messages'] as const;
/** How a page shows captions. */
export type CaptionKind = (typeof captionKinds)[number];

/** One row of captions as a page shows it. `key` is that of its element, as long as that has one speaker; a null `speaker` is that of the row before. */
export type ShownRow = {
  readonly key: string;
  readonly speaker: string | null;
  readonly text: string;
  /** Whether it stood there before anything might be read: none of these words goes into a turn. */
  readonly isEarlier?: boolean;
};

/** All the captions that a page shows at one moment, in its order. `region` changes with the element that holds them. */
export type ShownCaptions = { readonly kind: CaptionKind; readonly region: number; readonly rows: readonly ShownRow[] };

/** A turn with what tells which row of the page shows it. */
export type Line = FollowedTurn & {
  readonly kind: CaptionKind;
  readonly region: number;
  /** The key of the row that shows it, or showed it last; null once that row shows something else. */
  readonly key: string | null;
  /** What its row showed last; in a window that is the end of its text alone. */
  readonly shown: string;
  /** When its row was missed first, as a wall-clock time in milliseconds; null while it is shown. */
  readonly goneAt: number | null;
  /** The row that showed it before another one began to, while both stand, and since when. */
  readonly twin: { readonly key: string; readonly since: number } | null;
  /** Whether all of it is known from another place of the page, where it was read before: it makes no turn until it changes. */
  readonly isKnown: boolean;
  /** How many of its first words stood there before anything might be read: they are in no turn. */
  readonly earlierWords: number;
};

/** How long a turn must be quiet until it is finished, in milliseconds. */
export const quietMs = 1200;
/** How long a row may be missed, or stand twice, while the page replaces its element, in milliseconds. */
export const momentMs = 1000;

/** What a row is to the lines that are known: one of them, by its index, a new one, or nothing to be told. */
export type Match = number | 'new' | 'none';
