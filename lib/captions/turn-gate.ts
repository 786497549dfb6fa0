import { type Excess, transcriptBounds } from '@/lib/core/captions/transcript';
import type { CaptionTurn, FollowedTurn } from '@/lib/core/captions/turn';

/** How much may come at once, and how much a second after that. */
type Rate = { readonly burst: number; readonly perSecond: number };

/** Rates of a talk that runs ten times as fast as speech stay below these: new turns, versions of turns, and UTF-16 code units of text. */
const rates = {
  turns: { burst: 300, perSecond: 5 },
  versions: { burst: 600, perSecond: 50 },
  text: { burst: 200_000, perSecond: 2000 },
} as const satisfies Readonly<Record<string, Rate>>;

/** How many turns can wait for a version that came too fast, the newest of them. */
const mostWaiting = 200;

/** What is left of a rate, with times in milliseconds. */
function createAllowance({ burst, perSecond }: Rate) {
  let left: number = burst;
  let filledAt = 0;
  return {
    fill(now: number): void {
      left = Math.min(burst, left + (Math.max(0, now - filledAt) / 1000) * perSecond);
      filledAt = now;
    },
    has: (amount: number): boolean => left >= amount,
    use(amount: number): void {
      left -= amount;
    },
  };
}

/** What passes of some turns, and why others were left out or wait; null where all of them pass. */
export type Passed = { readonly turns: readonly FollowedTurn[]; readonly excess: Excess | null };

/** Lets turns of one reading pass as long as people can have spoken them. */
export type TurnGate = {
  /** Passes turns at a wall time in milliseconds. A version of a known turn that comes too fast waits for a later call; a new turn is left out. */
  readonly pass: (turns: readonly FollowedTurn[], now: number) => Passed;
};

/** A gate before a transcript that has these turns already. */
export function createTurnGate(stored: readonly Pick<CaptionTurn, 'text'>[]): TurnGate {
  const [turns, versions, text] = [createAllowance(rates.turns), createAllowance(rates.versions), createAllowance(rates.text)];
  /** The lengths of the turns that have passed. */
  const lengths = new Map<string, number>();
  let waiting: readonly FollowedTurn[] = [];
  let [count, length] = [stored.length, stored.reduce((total, turn) => total + turn.text.length, 0)];

  const growthOf = (turn: FollowedTurn) => turn.text.length - (lengths.get(turn.id) ?? 0);

  function findExcess(turn: FollowedTurn): Excess | null {
    const [isNew, growth] = [!lengths.has(turn.id), growthOf(turn)];
    if ((isNew && count >= transcriptBounds.turns) || (growth > 0 && length + growth > transcriptBounds.text)) return 'full';
    return versions.has(1) && text.has(growth) && (!isNew || turns.has(1)) ? null : 'too-fast';
  }

  function accept(turn: FollowedTurn): void {
    const growth = growthOf(turn);
    if (!lengths.has(turn.id)) {
      count += 1;
      turns.use(1);
    }
    length += growth;
    versions.use(1);
    text.use(Math.max(0, growth));
    lengths.set(turn.id, turn.text.length);
  }

  return {
    pass(next, now) {
      for (const allowance of [turns, versions, text]) allowance.fill(now);
      const latest = new Map([...waiting, ...next].map((turn) => [turn.id, turn]));
      const passed: FollowedTurn[] = [];
      const late: FollowedTurn[] = [];
      let excess: Excess | null = null;
      for (const turn of latest.values()) {
        const found = findExcess(turn);
        if (found === null) {
          accept(turn);
          passed.push(turn);
        } else if (found === 'too-fast' && lengths.has(turn.id)) late.push(turn);
        if (found !== null && excess !== 'full') excess = found;
      }
      waiting = late.slice(-mostWaiting);
      return { turns: passed, excess };
    },
  };
}
