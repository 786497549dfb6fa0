import { type Following, followCaptions, nothingFollowed, settleCaptions } from '@/lib/core/captions/following/follow';
import type { CaptionKind, ShownCaptions, ShownRow } from '@/lib/core/captions/following/line';
import type { FollowedTurn } from '@/lib/core/captions/turn';

/** A row as a test writes it; its key is its speaker's unless another is given. */
export type Written = readonly [speaker: string | null, text: string, key?: string];

export const row = ([speaker, text, key = speaker ?? '']: Written): ShownRow => ({ key, speaker, text });

/** Follows looks at a page and keeps each turn as it was told last, in the order of their beginnings. */
export function startFollowing(kind: CaptionKind) {
  let following: Following = nothingFollowed;
  let now = 1000;
  let ids = 0;
  const turns = new Map<string, FollowedTurn>();
  const told: (readonly FollowedTurn[])[] = [];
  const newId = () => `t${++ids}`;
  const take = ({ following: next, turns: changed }: ReturnType<typeof followCaptions>) => {
    following = next;
    for (const turn of changed) turns.set(turn.id, turn);
    told.push(changed);
    return changed;
  };
  return {
    turns,
    told,
    /** Looks at the page, `after` milliseconds after the look before. */
    see: (rows: readonly ShownRow[], { after = 100, region = 1, as = kind }: { after?: number; region?: number; as?: CaptionKind } = {}) => {
      now += after;
      const shown: ShownCaptions = { kind: as, region, rows };
      return take(followCaptions(following, shown, now, newId));
    },
    settle: (after: number) => {
      now += after;
      return take(settleCaptions(following, now, newId));
    },
    /** Every turn as [speaker, text], in the order in which they were said. */
    said: () => {
      const order = new Map(following.lines.map(({ id }, index) => [id, index]));
      return [...turns.values()].toSorted((a, b) => (order.get(a.id) ?? -1) - (order.get(b.id) ?? -1)).map(({ speaker, text }) => [speaker, text]);
    },
  };
}
