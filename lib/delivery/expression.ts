import type { FormValues } from '@/lib/core/destination';
import { failure, type Result, success } from '@/lib/core/result';
import type { ScorecardEnvelope } from '@/lib/core/scorecard-schema';

const limits = { timeout: 2000, stack: 500 };

/** The JSONata expression of a form; null when its field is empty. */
export const readExpression = ({ expression = '' }: FormValues): string | null => (expression.trim() === '' ? null : expression.trim());

function explain(error: unknown): string {
  const known = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  const position = typeof error === 'object' && error !== null && 'position' in error ? ` at character ${String(error.position)}` : '';
  return `The expression failed${position}: ${known}`;
}

/** The JSON text that an expression makes of a scorecard, or the scorecard's own when there is none; words when it fails or makes nothing. */
export async function shape(envelope: ScorecardEnvelope, expression: string | null): Promise<Result<string, string>> {
  if (expression === null) return success(JSON.stringify(envelope));
  const { default: jsonata } = await import('jsonata');
  try {
    const made: unknown = await jsonata(expression, limits).evaluate(envelope);
    const text = JSON.stringify(made);
    return text === undefined ? failure('The expression makes nothing of this scorecard. Check the names it uses.') : success(text);
  } catch (error) {
    return failure(explain(error));
  }
}
