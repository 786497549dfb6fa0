import jsonata from 'jsonata';

/*
 * Runs in a worker of its own: it evaluates one expression over one scorecard, and is gone. JSONata looks at its limits between steps only;
 * what hangs within a step (a regular expression that goes back and forth) ends when the page stops this worker.
 */

const limits = { timeout: 1000, stack: 500, sequence: 100_000 };
const mostCharacters = 1_000_000;

/** Counts while the result is written, so that a small graph which unfolds into an endless text is stopped. */
function writeJson(made: unknown): string | undefined {
  let left = mostCharacters;
  return JSON.stringify(made, (key, value: unknown) => {
    left -= key.length + (typeof value === 'string' ? value.length : 4);
    if (left < 0) throw new RangeError('it makes more than a million characters');
    return value;
  });
}

function explain(error: unknown): string {
  const known = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  const position = typeof error === 'object' && error !== null && 'position' in error ? ` at character ${String(error.position)}` : '';
  return `The expression failed${position}: ${known}`;
}

async function evaluate(expression: string, scorecard: string) {
  try {
    const text = writeJson(await jsonata(expression, limits).evaluate(JSON.parse(scorecard)));
    return text === undefined ? { words: 'The expression makes nothing of this scorecard. Check the names it uses.' } : { text };
  } catch (error) {
    return { words: explain(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<{ readonly expression: string; readonly scorecard: string }>) => {
  void evaluate(data.expression, data.scorecard).then((outcome) => self.postMessage(outcome));
});
self.postMessage('ready');
