import * as z from 'zod/mini';
import type { FormValues } from '@/lib/core/delivery/destination';
import { listHint } from '@/lib/core/delivery/list-hint';
import { failure, type Result, success } from '@/lib/core/result';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';

const patience = 2000;
const starting = 10_000;

/** The JSONata expression of a form; null when its field is empty. */
export const readExpression = ({ expression = '' }: FormValues): string | null => (expression.trim() === '' ? null : expression.trim());

const outcomeSchema = z.union([z.object({ text: z.string() }), z.object({ words: z.string() }), z.object({ nothing: z.literal(true) })]);

const makesNothing = `The expression makes nothing of this scorecard. Check the names it uses. ${listHint}`;

const tooLong = 'The expression did not end within two seconds and was stopped. Make it simpler.';
const broken = 'The expression was stopped: it needed more memory than there is, or could not be started. Make it simpler.';

/** Evaluates an expression in a worker of its own, which is stopped when it takes too long: nothing that it does can hold up the page. */
function evaluateApart(expression: string, scorecard: string): Promise<Result<string, string>> {
  const worker = new Worker(new URL('./evaluate.ts', import.meta.url), { type: 'module', name: 'expression' });
  return new Promise((resolve) => {
    const end = (result: Result<string, string>) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(result);
    };
    let timer = setTimeout(() => end(failure(broken)), starting);
    const hear = ({ data }: MessageEvent<unknown>) => {
      if (data !== 'ready') {
        const outcome = outcomeSchema.parse(data);
        if ('text' in outcome) return end(success(outcome.text));
        return end(failure('words' in outcome ? outcome.words : makesNothing));
      }
      clearTimeout(timer);
      timer = setTimeout(() => end(failure(tooLong)), patience);
      worker.postMessage({ expression, scorecard });
    };
    worker.addEventListener('message', hear);
    worker.addEventListener('error', () => end(failure(broken)));
  });
}

/** The JSON text that an expression makes of a scorecard, or the scorecard's own when there is none; words when it fails, takes too long, or makes nothing. */
export const shape = async (envelope: ScorecardEnvelope, expression: string | null): Promise<Result<string, string>> =>
  expression === null ? success(JSON.stringify(envelope)) : evaluateApart(expression, JSON.stringify(envelope));
