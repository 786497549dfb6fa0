import * as z from 'zod/mini';
import type { PlannedRequest } from '@/lib/core/delivery/destination';
import { type Actor, makeActor, type Reconciled } from '../../actor';
import { readJsonAnswer, unreadableList } from '../../hiring/ask-vendor';
import type { ReadVendor } from '../../hiring/bearer';
import { findReference } from '../../hiring/plan';
import type { WriteReplyRules } from '../../hiring/read-write';
import { sendWithKey } from '../../hiring/send-with-key';
import { list, readSmartRecruiters, smartRecruitersKey } from './read-smartrecruiters';
import { type SmartRecruitersSettings, smartRecruitersOrigin, smartRecruitersSettings } from './settings';

const errorSchema = z.object({ message: z.string(), errors: z.optional(z.array(z.object({ message: z.optional(z.string()) }))) });

function explain(body: unknown): string | null {
  const read = errorSchema.safeParse(body);
  return read.success ? [read.data.message, ...(read.data.errors ?? []).flatMap(({ message }) => message ?? [])].join('; ') : null;
}

const manner: WriteReplyRules = { vendor: 'SmartRecruiters', written: z.object({ id: z.string() }), mayBeEmpty: false, explain };

const plannedSchema = z.object({ candidateId: z.string(), jobId: z.string() });

async function reconcile(look: ReadVendor, planned: PlannedRequest): Promise<Reconciled> {
  const { candidateId, jobId } = plannedSchema.parse(readJsonAnswer(planned.body));
  const reference = findReference(planned);
  if (reference === null) return 'cannot-tell';
  const query = `candidateId=${encodeURIComponent(candidateId)}&jobId=${encodeURIComponent(jobId)}&limit=100`;
  const listed = await look(`/reviews?${query}`, list(z.object({ comment: z.nullish(z.string()) })));
  if (!listed.ok) return unreadableList(listed.reason);
  const { content, totalFound } = listed.value;
  if (content.some(({ comment }) => comment?.includes(reference))) return 'arrived';
  return (totalFound ?? content.length) <= content.length && content.length < 100 ? 'absent' : 'cannot-tell';
}

/** SmartRecruiters, the acting half. Tests give an origin on this machine. */
export function makeSmartRecruiters(origin: string = smartRecruitersOrigin): Actor {
  return makeActor<SmartRecruitersSettings>({
    settings: smartRecruitersSettings,
    send: sendWithKey(smartRecruitersKey, () => origin, manner),
    reconcile: (planned, access, call) => reconcile(readSmartRecruiters(origin, access, call), planned),
  });
}

/** SmartRecruiters, the acting half. */
export const actor = makeSmartRecruiters();
