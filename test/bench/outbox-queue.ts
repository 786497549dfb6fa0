import { createServer } from 'node:http';

/** An endpoint that reads each body, keeps the order of the ids, and answers at once. */
export async function startSink() {
  const ids: string[] = [];
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      ids.push(String(request.headers['webhook-id'] ?? ''));
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/scorecards`, ids, close: () => server.close() };
}

/** A body of the size that scorecards have. */
export const bodyOf = (index: number) =>
  JSON.stringify({ type: 'scorecard.finished', data: { id: index, text: 'what was seen of it, in words. '.repeat(150) } });

/** Requests a second of a loop that only fetches, `width` at a time. */
export const fetchBare = ({ url, body, count, at }: { url: string; body: string; count: number; at: number }) => {
  let left = count;
  const work = async () => {
    while (left-- > 0)
      await (await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json' }, credentials: 'omit' })).text();
  };
  const began = performance.now();
  return Promise.all(Array.from({ length: at }, work)).then(() => (1000 * count) / (performance.now() - began));
};

/** Puts queued deliveries straight into the database, as many finishes would have. */
export const queue = ({ count, body, chunk, first }: { count: number; body: string; chunk: number; first: number }) =>
  new Promise<void>((resolve, reject) => {
    const open = indexedDB.open('plumbline');
    open.onsuccess = async () => {
      const database = open.result;
      const destinations = await new Promise<{ id: string }[]>((found) => {
        const all = database.transaction('destinations').objectStore('destinations').getAll();
        all.onsuccess = () => found(all.result);
      });
      const destinationId = destinations[0]?.id ?? '';
      const empty = { target: null, done: 0, state: 'queued', need: null, reason: null, attempts: [], tries: 0, doubtful: false, revision: 1 };
      for (let from = 0; from < count; from += chunk) {
        const transaction = database.transaction('outbox', 'readwrite');
        for (let index = from; index < Math.min(count, from + chunk); index++) {
          const number = String(first + index).padStart(6, '0');
          const at = 1000 + first + index;
          const request = {
            label: 'Scorecard',
            method: 'POST',
            path: '',
            headers: { 'content-type': 'application/json' },
            repeatable: true,
            form: null,
          };
          const row = {
            ...empty,
            id: `sc_${number}_r1_d`,
            interviewId: `i${number}`,
            scorecardId: `s${number}`,
            destinationId,
            nextAttemptAt: at,
            createdAt: 1000,
          };
          transaction.objectStore('outbox').put({ ...row, requests: [{ ...request, body: body.replace('"id":0', `"id":${index}`) }] });
        }
        await new Promise((done) => {
          transaction.oncomplete = done;
          transaction.onerror = () => reject(transaction.error);
        });
      }
      database.close();
      resolve();
    };
  });
