import '../setup/worker.ts';
import '../setup/browser.ts';
import { afterAll, beforeAll } from 'vitest';
import { describeOwnSchedules } from '../lib/team/own-schedules.ts';
import { limits } from '../setup/limits.ts';
import { startServer } from './start-server.ts';

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

describeOwnSchedules(
  async () => {
    await server.makeDatabase('store');
    return server.openDatabase('store');
  },
  200,
  6 * limits.browserTestMs,
);
