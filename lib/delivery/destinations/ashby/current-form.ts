import type { Verdict } from '@/lib/core/delivery/verdict';
import type { Form } from '@/lib/core/mapping/form';
import { failure, type Result, success } from '@/lib/core/result';
import { verdictOf } from '../../hiring/ask-vendor';
import { type AskAshby, readRefusal } from './api';
import { ashbyFormSchema, readForm } from './form';

/** The form of an id as it is now; null when it is gone or archived. */
export async function findAshbyForm(api: AskAshby, id: string): Promise<Result<Form | null, Verdict>> {
  const answer = await api('feedbackFormDefinition.info', { feedbackFormDefinitionId: id }, ashbyFormSchema);
  if (answer.ok) return success(answer.value.results.isArchived === true ? null : readForm(answer.value.results));
  return readRefusal(answer.reason.body)?.code.includes('not_found') === true ? success(null) : failure(verdictOf(answer.reason));
}
