import * as z from 'zod/mini';
import type { PlannedRequest } from '@/lib/core/delivery/destination';
import { type Actor, makeActor, type Reconciled } from '../../actor';
import { unreadableList } from '../../hiring/ask-vendor';
import type { ReadVendor } from '../../hiring/bearer';
import { findReference } from '../../hiring/plan';
import type { WriteReplyRules } from '../../hiring/read-write';
import { sendWithKey } from '../../hiring/send-with-key';
import { readWorkable, workableKey } from './read-workable';
import { type WorkableSettings, workableOrigin, workableSettings } from './settings';

const errorSchema = z.object({ error: z.string(), validation_errors: z.optional(z.record(z.string(), z.array(z.string()))) });

function explain(body: unknown): string | null {
  const read = errorSchema.safeParse(body);
  if (!read.success) return null;
  const details = Object.entries(read.data.validation_errors ?? {}).map(([name, problems]) => `${name} ${problems.join(', ')}`);
  return [read.data.error, ...details].join('; ');
}

const manner: WriteReplyRules = { vendor: 'Workable', written: z.looseObject({ error: z.optional(z.literal(null)) }), mayBeEmpty: true, explain };

const activitiesSchema = z.object({ activities: z.array(z.object({ action: z.string(), body: z.nullish(z.string()) })) });

async function reconcile(look: ReadVendor, planned: PlannedRequest): Promise<Reconciled> {
  const candidate = /^\/spi\/v3\/candidates\/([^/]+)\/ratings$/.exec(planned.path)?.[1];
  const reference = findReference(planned);
  if (candidate === undefined || reference === null) return 'cannot-tell';
  const listed = await look(`/candidates/${candidate}/activities?limit=100`, activitiesSchema);
  if (!listed.ok) return unreadableList(listed.reason);
  const ratings = listed.value.activities.filter(({ action }) => action === 'rating');
  if (ratings.some(({ body }) => body?.includes(reference))) return 'arrived';
  return listed.value.activities.length < 100 ? 'absent' : 'cannot-tell';
}

/** Workable, the acting half. Tests give an origin on this machine. */
export function makeWorkable(originOf: (subdomain: string) => string = workableOrigin): Actor {
  return makeActor<WorkableSettings>({
    settings: workableSettings,
    send: sendWithKey(workableKey, ({ subdomain }) => originOf(subdomain), manner),
    reconcile: (planned, access, call) => reconcile(readWorkable(originOf, access, call), planned),
  });
}

/** Workable, the acting half. */
export const actor = makeWorkable();
