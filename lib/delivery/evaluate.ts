import jsonata from 'jsonata';
import type { DeliveryReason } from '@/lib/core/delivery/reason';
import { because } from '@/lib/core/reasons';

/*
 * Runs in a worker of its own that evaluates one expression over one scorecard. JSONata checks its limits only between steps; what hangs within a
 * step (a regular expression that backtracks) ends when the page terminates this worker.
 */

const limits = { timeout: 1000, stack: 500, sequence: 100_000 };
const mostCharacters = 1_000_000;

/** Stops an expression for a reason of ours, anywhere in JSONata. */
class Refusal extends Error {
  readonly reasonAt: (position: string | null) => DeliveryReason;

  constructor(reasonAt: (position: string | null) => DeliveryReason) {
    super();
    this.reasonAt = reasonAt;
  }
}

/**
 * JSONata looks for these two in `window` or `Buffer`, and a worker has neither. They treat each character as one byte, as its documentation says.
 */
const codecs: Readonly<Record<string, (text: string | undefined) => string | undefined>> = {
  base64encode: (text) => {
    try {
      return text === undefined ? undefined : btoa(text);
    } catch {
      throw new Refusal((position) => because('expression-beyond-latin', { position }));
    }
  },
  base64decode: (text) => {
    try {
      return text === undefined ? undefined : atob(text);
    } catch {
      throw new Refusal((position) => because('expression-no-base64', { position }));
    }
  },
};

/** A value that JSON cannot express and that would arrive as null or as something else; null when there is none. */
function findUnwritable(value: unknown): 'nan' | 'infinite' | 'function' | null {
  if (typeof value === 'number' && !Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : 'infinite';
  const isObject = typeof value === 'object' && value !== null;
  return isObject && ('_jsonata_lambda' in value || '_jsonata_function' in value) ? 'function' : null;
}

/** Counts while the result is written, so that a small graph that expands to an endless text is stopped. */
function writeJson(made: unknown): string | undefined {
  let left = mostCharacters;
  return JSON.stringify(made, (key, value: unknown) => {
    left -= key.length + (typeof value === 'string' ? value.length : 4);
    if (left < 0) throw new Refusal(() => because('expression-too-large', {}));
    const found = findUnwritable(value);
    if (found !== null) throw new Refusal(() => because('expression-unwritable', { key: key === '' ? null : key, found }));
    return value;
  });
}

function explain(error: unknown): DeliveryReason {
  const position = typeof error === 'object' && error !== null && 'position' in error ? String(error.position) : null;
  if (error instanceof Refusal) return error.reasonAt(position);
  const said = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  return because('expression-failed', { said, position });
}

async function evaluate(expression: string, scorecard: string) {
  try {
    const prepared = jsonata(expression, limits);
    for (const [name, run] of Object.entries(codecs)) prepared.registerFunction(name, run, '<s-:s>');
    const text = writeJson(await prepared.evaluate(JSON.parse(scorecard)));
    return text === undefined ? { why: because('expression-makes-nothing', {}) } : { text };
  } catch (error) {
    return { why: explain(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<{ readonly expression: string; readonly scorecard: string }>) => {
  void evaluate(data.expression, data.scorecard).then((outcome) => self.postMessage(outcome));
});
self.postMessage('ready');
