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

/** Follows captions from the first message of a reading on; a row whose words were told before it cannot be known, and is left out. */
export function createCaptionFollower({ newId }: CaptionFollowerDependencies): CaptionFollower {
  let following = nothingFollowed;
  let known = new Map<number, ShownRow>();

  /** The rows that a message tells, with the words that were told before. */
  function readRows({ rows }: CaptionsMessage): readonly ShownRow[] {
    const told = rows.flatMap(({ key, words }) => {
      const row = words === null ? known.get(key) : { key: String(key), ...words };
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
