import { afterAll, beforeAll } from 'vitest';
import { describePolicies } from '../public/team-store/policies.ts';
import { startServer } from './start-server.ts';

let server: Awaited<ReturnType<typeof startServer>>;
let made = 0;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

describePolicies(async () => {
  made += 1;
  await server.makeDatabase(`store_${made}`);
  return server.openDatabase(`store_${made}`);
});
