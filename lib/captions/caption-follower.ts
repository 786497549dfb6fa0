import { followCaptions, nothingFollowed, settleCaptions } from '@/lib/core/captions/following/follow';
import type { ShownRow } from '@/lib/core/captions/following/line';
import type { FollowedTurn } from '@/lib/core/captions/turn';
import type { CaptionsMessage } from '@/lib/messaging/messages';

/** Follows the turns of one reading of captions. */
export type CaptionFollower = {
  /** The turns that a message of the reading script has begun or changed, each once, as it is now. */
  readonly hear: (message: CaptionsMessage) => readonly FollowedTurn[];
  /** The turns that are finished by a wall time in milliseconds because they were quiet; to be asked about four times a second while any is open. */
  readonly settle: (now: number) => readonly FollowedTurn[];
};

type CaptionFollowerDependencies = { readonly newId: () => string };

/** How many rows a place can have got within one message since it has come into the page. */
const mostBegunAtOnce = 2;

/**
 * Follows captions from the first message of a reading on. What stands there by then was shown before reading began, and so were the older rows of a place
 * that is opened later and keeps what was said: none of those words is in a turn. A row whose words were told before it cannot be known, and is left out.
 */
export function createCaptionFollower({ newId }: CaptionFollowerDependencies): CaptionFollower {
  let following = nothingFollowed;
  let known = new Map<number, ShownRow>();
  let hasHeard = false;
  const seenKinds = new Set<CaptionsMessage['kind']>();

  /** How many of the first rows of a message stood there before reading began. */
  function countEarlier({ kind, rows }: CaptionsMessage): number {
    const isFirst = !hasHeard;
    const keepsRows = kind === 'rows' || kind === 'list';
    const isNewPlace = keepsRows && rows.length > 0 && !seenKinds.has(kind);
    hasHeard = true;
    // A region that stands empty gets its rows as they are spoken; a virtual list can fill itself with what was said before.
    if (rows.length > 0 || kind === 'rows') seenKinds.add(kind);
    if (isFirst) return rows.length;
    return isNewPlace ? rows.length - mostBegunAtOnce : 0;
  }

  /** The rows that a message tells, with the words that were told before. */
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
