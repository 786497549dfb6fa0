import { followCaptions, nothingFollowed, settleCaptions } from '@/lib/core/captions/following/follow';
import type { ShownRow } from '@/lib/core/captions/following/line';
import type { FollowedTurn } from '@/lib/core/captions/turn';
import type { CaptionsMessage } from '@/lib/messaging/messages';

/** Follows the turns of one reading of captions, from start to stop. */
export type CaptionFollower = {
  /** The turns that a message of the page's script began or changed, each once, in its latest state. */
  readonly hear: (message: CaptionsMessage) => readonly FollowedTurn[];
  /**
   * The turns that count as finished at a wall time in milliseconds because they were quiet; call it about four times a second while any turn is
   * open.
   */
  readonly settle: (now: number) => readonly FollowedTurn[];
};

type CaptionFollowerDependencies = { readonly newId: () => string };

/** The most rows that can have been begun in one message since their region appeared. */
const mostBegunAtOnce = 2;

/**
 * Follows captions from the first message of a reading. Rows that were on the page by then were shown before reading began, as were the older rows of
 * a history that is opened later: none of their words is in a turn. A row that continues words reported before it was known is left out.
 */
export function createCaptionFollower({ newId }: CaptionFollowerDependencies): CaptionFollower {
  let following = nothingFollowed;
  let known = new Map<number, ShownRow>();
  let hasHeard = false;
  const seenKinds = new Set<CaptionsMessage['kind']>();

  /** How many of the first rows of a message were on the page before reading began. */
  function countEarlier({ kind, rows }: CaptionsMessage): number {
    const isFirst = !hasHeard;
    const keepsRows = kind === 'rows' || kind === 'list';
    const isNewPlace = keepsRows && rows.length > 0 && !seenKinds.has(kind);
    hasHeard = true;
    // An empty region gets its rows as they are spoken; a virtual list can fill itself with older rows.
    if (rows.length > 0 || kind === 'rows') seenKinds.add(kind);
    if (isFirst) return rows.length;
    return isNewPlace ? rows.length - mostBegunAtOnce : 0;
  }

  /** The rows of a message, completed with words that were reported earlier. */
  function readRows(message: CaptionsMessage): readonly ShownRow[] {
    const earlier = countEarlier(message);
    const told = message.rows.flatMap(({ key, words }, index) => {
      const row = words === null ? known.get(key) : { key: String(key), ...words, isEarlier: index < earlier };
      return row === undefined ? [] : [[key, row] as const];
    });
    known = new Map(told);
    return [...known.values()];
  }

  function apply({ following: next, turns }: ReturnType<typeof settleCaptions>): readonly FollowedTurn[] {
    following = next;
    return turns;
  }
  return {
    hear(message) {
      const rows = readRows(message);
      const { kind, region, at } = message;
      if (kind === null) return apply(settleCaptions(following, at, newId));
      return apply(followCaptions(following, { kind, region, rows }, at, newId));
    },
    settle: (now) => apply(settleCaptions(following, now, newId)),
  };
}
