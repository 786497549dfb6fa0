import jsonata from 'jsonata';

/*
 * Runs in a worker of its own: it evaluates one expression over one scorecard, and is gone. JSONata looks at its limits between steps only;
 * what hangs within a step (a regular expression that goes back and forth) ends when the page stops this worker.
 */

const limits = { timeout: 1000, stack: 500, sequence: 100_000 };
const mostCharacters = 1_000_000;

const beyondLatin =
  '$base64encode takes one byte for each character, so it cannot take this text: it holds a character beyond U+00FF. Use $encodeUrlComponent first';

/** JSONata looks for these two in `window` or `Buffer`, and a worker has neither. They treat each character as one byte, as its documentation says. */
const codecs: Readonly<Record<string, (text: string | undefined) => string | undefined>> = {
  base64encode: (text) => {
    try {
      return text === undefined ? undefined : btoa(text);
    } catch {
      throw new Error(beyondLatin);
    }
  },
  base64decode: (text) => {
    try {
      return text === undefined ? undefined : atob(text);
    } catch {
      throw new Error('$base64decode was given a text that is no base64');
    }
  },
};

/** What JSON has no form for, and would arrive as null or as something else; null when it has one. */
function findUnwritable(value: unknown): string | null {
  if (typeof value === 'number' && !Number.isFinite(value)) return Number.isNaN(value) ? 'not a number (NaN)' : 'an infinite number';
  const isObject = typeof value === 'object' && value !== null;
  return isObject && ('_jsonata_lambda' in value || '_jsonata_function' in value) ? 'a function' : null;
}

/** Counts while the result is written, so that a small graph which unfolds into an endless text is stopped. */
function writeJson(made: unknown): string | undefined {
  let left = mostCharacters;
  return JSON.stringify(made, (key, value: unknown) => {
    left -= key.length + (typeof value === 'string' ? value.length : 4);
    if (left < 0) throw new RangeError('it makes more than a million characters');
    const unwritable = findUnwritable(value);
    if (unwritable !== null) throw new RangeError(`${key === '' ? 'the whole' : `“${key}”`} is ${unwritable}, which JSON cannot hold`);
    return value;
  });
}

function explain(error: unknown): { readonly said: string; readonly position: string | null } {
  const said = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  const position = typeof error === 'object' && error !== null && 'position' in error ? String(error.position) : null;
  return { said, position };
}

async function evaluate(expression: string, scorecard: string) {
  try {
    const prepared = jsonata(expression, limits);
    for (const [name, run] of Object.entries(codecs)) prepared.registerFunction(name, run, '<s-:s>');
    const text = writeJson(await prepared.evaluate(JSON.parse(scorecard)));
    return text === undefined ? { nothing: true } : { text };
  } catch (error) {
    return explain(error);
  }
}

self.addEventListener('message', ({ data }: MessageEvent<{ readonly expression: string; readonly scorecard: string }>) => {
  void evaluate(data.expression, data.scorecard).then((outcome) => self.postMessage(outcome));
});
self.postMessage('ready');
