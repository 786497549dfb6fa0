import * as z from 'zod/mini';
import type { PlannedRequest } from '@/lib/core/delivery/destination';
import type { DeliveryReasons } from '@/lib/core/delivery/reason';
import { parseRetryAfter } from '@/lib/core/delivery/retry';
import { judgeStatus, type Verdict } from '@/lib/core/delivery/verdict';
import { because } from '@/lib/core/reasons';
import { failure, type Result } from '@/lib/core/result';
import type { Answered, Request } from '@/lib/network/send';
import { type Actor, type ActorAccess, type CheckedSend, makeActor, missingSecretVerdict, overHttp, type Reconciled } from '../../actor';
import { readJsonAnswer, unreadableList } from '../../hiring/ask-vendor';
import { findReference } from '../../hiring/plan';
import { askAshby, authorize, listAll, readRefusal, whyRefused } from './api';
import { findAshbyForm } from './current-form';
import { type AshbySettings, ashbyOrigin, ashbySettings } from './settings';

const timeout = 20_000;
const limit = 1024 * 1024;

function judgeRefusal(code: string, why: DeliveryReasons): Verdict {
  if (code === 'missing_endpoint_permission' || code === 'unauthorized') return { class: 'access', why };
  if (code.includes('rate_limit') || code.includes('concurrent_limit')) return { class: 'retry', why, retryAfter: null };
  return { class: 'target', why: [...why, because('nothing-written', {})] };
}

function read(answer: Answered, planned: PlannedRequest, now: number): Verdict {
  const { status } = answer;
  const body = readJsonAnswer(answer.body);
  const refusal = readRefusal(body);
  const why = whyRefused(status, body);
  if (refusal !== null && why !== null && (status < 300 || status === 400 || status === 422)) return judgeRefusal(refusal.code, why);
  const verdict = judgeStatus(status, planned.repeatable, parseRetryAfter(answer.retryAfter, now));
  if (verdict.class === 'access' && why !== null) return { class: 'access', why };
  if (verdict.class !== 'done' || z.object({ success: z.literal(true) }).safeParse(body).success) return verdict;
  return { class: 'unknown', why: [because('entry-unreadable', { vendor: 'Ashby' })], final: false };
}

const submissionSchema = z.object({
  submittedValues: z.unknown(),
  feedbackFormDefinitionId: z.optional(z.string()),
  submittedByUser: z.optional(z.object({ id: z.string() })),
});
const plannedSchema = z.object({ applicationId: z.string(), formDefinitionId: z.string(), userId: z.optional(z.string()) });

function makeReconcile(origin: string) {
  return async (planned: PlannedRequest, access: ActorAccess<AshbySettings>, call: CheckedSend): Promise<Reconciled> => {
    const { applicationId, formDefinitionId, userId } = plannedSchema.parse(readJsonAnswer(planned.body));
    const listed = await listAll(askAshby(origin, access, call), 'applicationFeedback.list', { applicationId, limit: 100 }, submissionSchema, 10);
    if (!listed.ok) return unreadableList(listed.reason);
    const { items, whole } = listed.value;
    const reference = findReference(planned);
    if (reference !== null && items.some(({ submittedValues }) => JSON.stringify(submittedValues).includes(reference))) return 'arrived';
    if (reference !== null) return whole ? 'absent' : 'cannot-tell';
    const alike = items.some(
      (item) => item.feedbackFormDefinitionId === formDefinitionId && (userId === undefined || item.submittedByUser?.id === userId),
    );
    return alike || !whole ? 'cannot-tell' : 'absent';
  };
}

/** Ashby, the acting half. Tests give an origin on this machine. */
export const makeAshby = (origin: string = ashbyOrigin): Actor =>
  makeActor<AshbySettings>({
    settings: ashbySettings,
    send: overHttp({
      prepare: async ({ method, path, headers, body }, access): Promise<Result<Request, Verdict>> => {
        const request = authorize({ method, url: `${origin}${path}`, headers, body, timeout, limit }, access);
        return request.ok ? request : failure(missingSecretVerdict(request.reason));
      },
      read,
    }),
    findForm: (id, access, call) => findAshbyForm(askAshby(origin, access, call), id),
    reconcile: makeReconcile(origin),
  });

/** Ashby, the acting half. */
export const actor = makeAshby();
