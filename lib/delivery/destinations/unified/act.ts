import * as z from 'zod/mini';
import type { PlannedRequest } from '@/lib/core/delivery/destination';
import { type Actor, makeActor, type Reconciled } from '../../actor';
import { readJsonAnswer, unreadableList } from '../../hiring/ask-vendor';
import type { ReadVendor } from '../../hiring/bearer';
import { findReference } from '../../hiring/plan';
import type { WriteReplyRules } from '../../hiring/read-write';
import { sendWithKey } from '../../hiring/send-with-key';
import { readUnified, unifiedKey } from './read-unified';
import { type UnifiedSettings, unifiedOrigin, unifiedSettings } from './settings';

const errorSchema = z.object({ message: z.string() });
function explain(body: unknown): string | null {
  const read = errorSchema.safeParse(body);
  return read.success ? read.data.message : null;
}

const manner: WriteReplyRules = { vendor: 'Unified.to', written: z.object({ id: z.string() }), mayBeEmpty: false, explain };

const plannedSchema = z.object({ application_id: z.optional(z.string()), candidate_id: z.optional(z.string()) });

async function reconcile(look: ReadVendor, planned: PlannedRequest): Promise<Reconciled> {
  const { application_id, candidate_id } = plannedSchema.parse(readJsonAnswer(planned.body));
  const reference = findReference(planned);
  if (reference === null) return 'cannot-tell';
  const query = new URLSearchParams({ ...(application_id && { application_id }), ...(candidate_id && { candidate_id }), limit: '100' });
  const listed = await look(`/scorecard?${query}`, z.array(z.object({ comment: z.nullish(z.string()) })));
  if (!listed.ok) return unreadableList(listed.reason);
  if (listed.value.some(({ comment }) => comment?.includes(reference))) return 'arrived';
  return listed.value.length < 100 ? 'absent' : 'cannot-tell';
}

/** Unified.to, the acting half. Tests give an origin on this machine. */
export function makeUnified(originOf: (region: UnifiedSettings['region']) => string = unifiedOrigin): Actor {
  return makeActor<UnifiedSettings>({
    settings: unifiedSettings,
    send: sendWithKey(unifiedKey, ({ region }) => originOf(region), manner),
    reconcile: (planned, access, call) => reconcile(readUnified(originOf, access, call), planned),
  });
}

/** Unified.to, the acting half. */
export const actor = makeUnified();
