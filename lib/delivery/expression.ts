import * as z from 'zod/mini';
import type { FormValues } from '@/lib/core/delivery/destination';
import { type DeliveryReason, deliveryReasonSchema } from '@/lib/core/delivery/reason';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';

const evaluationTimeoutMs = 2000;
const starting = 10_000;

/** The JSONata expression of a form; null when its field is empty. */
export const readExpression = ({ expression = '' }: FormValues): string | null => (expression.trim() === '' ? null : expression.trim());

const outcomeSchema = z.union([z.object({ text: z.string() }), z.object({ why: deliveryReasonSchema })]);

/** Evaluates an expression in a worker of its own, which is terminated when it takes too long: it can never block the page. */
function evaluateApart(expression: string, scorecard: string): Promise<Result<string, DeliveryReason>> {
  const worker = new Worker(new URL('./evaluate.ts', import.meta.url), { type: 'module', name: 'expression' });
  return new Promise((resolve) => {
    const end = (result: Result<string, DeliveryReason>) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(result);
    };
    let timer = setTimeout(() => end(failure(because('expression-stopped', {}))), starting);
    const hear = ({ data }: MessageEvent<unknown>) => {
      if (data !== 'ready') {
        const outcome = outcomeSchema.parse(data);
        return end('text' in outcome ? success(outcome.text) : failure(outcome.why));
      }
      clearTimeout(timer);
      timer = setTimeout(() => end(failure(because('expression-too-long', {}))), evaluationTimeoutMs);
      worker.postMessage({ expression, scorecard });
    };
    worker.addEventListener('message', hear);
    worker.addEventListener('error', () => end(failure(because('expression-stopped', {}))));
  });
}

/**
 * The JSON text that an expression makes of a scorecard, or the scorecard's own without one; the reason when it fails, takes too long, or yields
 * nothing.
 */
export const evaluateTemplate = async (envelope: ScorecardEnvelope, expression: string | null): Promise<Result<string, DeliveryReason>> =>
  expression === null ? success(JSON.stringify(envelope)) : evaluateApart(expression, JSON.stringify(envelope));
