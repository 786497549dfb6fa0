import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../setup/limits.ts';
import { startCallServer } from './harness/call-server.ts';
import type { Kind } from './kill/kind.ts';
import { kinds } from './kill/kinds.ts';
import { killAmid } from './kill/rounds.ts';

const rounds = Number(process.env.PLUMBLINE_KILL_ROUNDS ?? 2);
const told: string[] = [];
let calls: Awaited<ReturnType<typeof startCallServer>>;

beforeAll(async () => {
  calls = await startCallServer();
});
afterAll(() => {
  calls?.close();
  process.stdout.write(`${told.join('\n')}\n`);
});

test.each(Object.entries<Kind>(kinds))(
  `nothing acknowledged is lost when the browser is killed ${rounds} times amid changes of the kind: %s`,
  { timeout: limits.browserTestMs + rounds * limits.waitMs },
  async (name, kind) => {
    expect(rounds).toBeGreaterThan(0);
    const { acknowledged, lost } = await killAmid(kind, rounds, calls.port);
    told.push(`${name.padEnd(8)} ${String(acknowledged).padStart(5)} acknowledged, ${lost.length} lost, in ${rounds} kills`);
    expect(lost).toEqual([]);
    expect(acknowledged).toBeGreaterThanOrEqual(rounds);
  },
);
