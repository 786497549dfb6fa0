import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Whether an answer differs from the contract only by fields that it omits: test servers answer only what is read. */
const isOmission = (violation: string) =>
  violation.startsWith('response') && /required property|must match exactly one schema in oneOf/.test(violation);

/**
 * Starts Prism (stoplight.io/open-source/prism) before `upstream`, which checks every request and answer against an OpenAPI file.
 * `violations` are what it has found so far, what an answer leaves out excepted.
 */
export async function startPrism(contract: string, upstream: string) {
  const port = await findFreePort();
  const args = ['--yes', '@stoplight/prism-cli@5', 'proxy', contract, upstream, '--port', String(port)];
  const prism = spawn('npx', args, { env: { ...process.env, SCARF_ANALYTICS: 'false' }, detached: true });
  let log = '';
  const listening = new Promise<void>((resolve, reject) => {
    const read = (bytes: Buffer) => {
      log += String(bytes);
      if (log.includes('Prism is listening')) resolve();
    };
    prism.stdout.on('data', read);
    prism.stderr.on('data', read);
    prism.once('exit', (code) => reject(new Error(`Expected Prism to listen, found it gone with ${code}: ${log}`)));
  });
  await listening;
  const violations = () => [...log.matchAll(/Violation: (.*)/g)].map(([, words = '']) => words).filter((words) => !isOmission(words));
  const close = () => prism.pid !== undefined && process.kill(-prism.pid);
  return { url: `http://127.0.0.1:${port}`, violations, close };
}
