import { createServer } from 'node:http';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { addWebhook } from '../e2e/harness/story.ts';
import { bodyOf, queue } from './outbox-queue.ts';

const many = Number(process.argv[2] ?? 10_000);
const longestMs = Number(process.argv[3] ?? 900) * 1000;
const upMs = 2000;
const downMs = 1000;
const cutEvery = 200;
const secret = `whsec_${Buffer.alloc(32, 5).toString('base64')}`;

/** A receiver that is up for two seconds and down for one, and while it is up cuts one connection in 200 after it has taken the body. */
async function startFlapping() {
  const taken: string[] = [];
  const seen = { requests: 0, refused: 0, cut: 0 };
  const began = Date.now();
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      seen.requests += 1;
      if ((Date.now() - began) % (upMs + downMs) >= upMs) {
        seen.refused += 1;
        response.writeHead(503).end();
        return;
      }
      taken.push(String(request.headers['webhook-id']));
      if (taken.length % cutEvery !== 0) return void response.writeHead(204).end();
      seen.cut += 1;
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/scorecards`, taken, seen };
}

const receiver = await startFlapping();
const { context, origin } = await launchBrowser({ callPort: 9 });
const workspace = await context.newPage();
await addWebhook(workspace, origin, receiver.url, secret);
await workspace.evaluate(queue, { count: many, body: bodyOf(0), chunk: 500, first: 0 });
const began = performance.now();
void workspace.evaluate('chrome.runtime.sendMessage({ type: "poke", priority: "asked" })').catch(() => undefined);
const ids = new Set<string>();
let last = 0;
let read = 0;
while (ids.size < many && performance.now() - began < longestMs) {
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (; read < receiver.taken.length; read++) {
    const id = receiver.taken[read] ?? '';
    if (!ids.has(id)) last = performance.now() - began;
    ids.add(id);
  }
}
const { requests, refused, cut } = receiver.seen;
console.log(
  JSON.stringify(
    {
      'deliveries that wait': many,
      arrived: ids.size,
      requests,
      'refused while it was down': refused,
      'connections cut after the body was taken': cut,
      'taken more than once': receiver.taken.length - ids.size,
      'seconds to the last': Math.round(last / 100) / 10,
    },
    null,
    2,
  ),
);
await context.close();
process.exit(0);
