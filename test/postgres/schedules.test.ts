import { afterAll, beforeAll } from 'vitest';
import { describeSchedules } from '../lib/team/schedules.ts';
import { startServer } from './start-server.ts';

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

describeSchedules(async () => {
  await server.makeDatabase('store');
  return server.openDatabase('store');
}, 200);
