import type { Verdict } from '@/lib/core/delivery/verdict';
import type { Form } from '@/lib/core/mapping/form';
import { failure, type Result, success } from '@/lib/core/result';
import { verdictOf } from '../../hiring/ask-vendor';
import type { AskLever } from './api';
import { readTemplate, templateSchema } from './form';

/** The template of an id as it is now; null when it is gone. */
export async function findLeverForm(api: AskLever, id: string): Promise<Result<Form | null, Verdict>> {
  const answer = await api(`/feedback_templates/${encodeURIComponent(id)}`, templateSchema);
  if (answer.ok) return success(readTemplate(answer.value.data));
  return answer.reason.status === 404 ? success(null) : failure(verdictOf(answer.reason));
}
