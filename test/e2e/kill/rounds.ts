import { setTimeout as wait } from 'node:timers/promises';
import { launchBrowser, makeProfile } from '../harness/browser.ts';
import { killBrowser } from '../harness/kill.ts';
import type { Kind } from './kind.ts';
import { Ledger } from './ledger.ts';
import { readStored } from './stored.ts';

const longestWorkMs = 900;

/** How many changes were shown as saved, and which of them were not found after a death. */
export type Outcome = { readonly acknowledged: number; readonly lost: readonly string[] };

/** Makes one change after the other until the browser dies; `first` is called once one was acknowledged. Rejects when a change fails before it dies. */
async function workUntilKilled(change: (count: number) => Promise<void>, isKilled: () => boolean, first: () => void): Promise<void> {
  for (let count = 0; ; count++) {
    try {
      await change(count);
    } catch (error) {
      if (isKilled()) return;
      throw error;
    }
    first();
  }
}

/** Makes changes of one kind and kills the browser during them, `rounds` times, each at a random moment after the first was acknowledged. */
export async function killAmid(kind: Kind, rounds: number, callPort: number): Promise<Outcome> {
  const profile = await makeProfile();
  const ledger = new Ledger();
  const lost: string[] = [];
  for (let round = 0; round <= rounds; round++) {
    const { context, origin } = await launchBrowser({ callPort, profile });
    const page = await context.newPage();
    await kind.begin(page, origin, round);
    const stored = await readStored(page);
    lost.push(...ledger.compareAfterDeath((thing) => kind.find(stored, thing)));
    if (round < rounds) {
      let killed = false;
      await new Promise<void>((resolve, reject) => {
        const change = (count: number) => kind.change(page, ledger, `round ${round} change ${count}.`, origin);
        const kill = () =>
          void wait(Math.random() * longestWorkMs).then(() => {
            killed = true;
            killBrowser(profile);
          });
        let isFirst = true;
        const first = () => {
          if (isFirst) kill();
          isFirst = false;
        };
        workUntilKilled(change, () => killed, first).then(resolve, reject);
      });
    }
    await context.close().catch(() => undefined);
  }
  return { acknowledged: ledger.acknowledged, lost };
}
