/**
 * What was acknowledged, and what may therefore be found after a death: of each thing the last value that was shown as saved, or one that was on
 * its way then. '' stands for a thing that is not there.
 */
export class Ledger {
  /** How many changes were shown as saved. */
  acknowledged = 0;
  readonly #allowed = new Map<string, Set<string>>();

  /** A change begins: from here on the old or the new value may be found. */
  begin(thing: string, value: string): void {
    const before = this.#allowed.get(thing) ?? new Set(['']);
    this.#allowed.set(thing, new Set([...before, value]));
  }

  /** A change was shown as saved: from here on nothing else may be found. */
  acknowledge(thing: string, value: string): void {
    this.acknowledged += 1;
    this.#allowed.set(thing, new Set([value]));
  }

  /** The things that are not as they were acknowledged, by what `find` finds of them; that is what the next death must not lose. */
  compareAfterDeath(find: (thing: string) => string): readonly string[] {
    const lost: string[] = [];
    for (const [thing, allowed] of this.#allowed) {
      const found = find(thing);
      if (!allowed.has(found)) lost.push(`${thing}: expected ${[...allowed].join(' or ')}, found ${found}`);
      this.#allowed.set(thing, new Set([found]));
    }
    return lost;
  }
}
