import * as z from 'zod/mini';
import type { PlannedRequest } from '@/lib/core/delivery/destination';
import { success } from '@/lib/core/result';
import { type Actor, makeActor, overHttp, type Reconciled } from '../../actor';
import { readJsonAnswer, unreadableList } from '../../hiring/ask-vendor';
import type { ReadVendor } from '../../hiring/bearer';
import { findReference } from '../../hiring/plan';
import { readWrite, type WriteReplyRules } from '../../hiring/read-write';
import { listed, readGreenhouse } from './read-greenhouse';
import { type GreenhouseOrigins, type GreenhouseSettings, greenhouseOrigins, greenhouseSettings } from './settings';
import { fetchToken } from './token';

const timeout = 20_000;
const limit = 1024 * 1024;
const errorSchema = z.object({ message: z.string(), errors: z.optional(z.array(z.string())) });
function explain(body: unknown): string | null {
  const read = errorSchema.safeParse(body);
  return read.success ? [read.data.message, ...(read.data.errors ?? [])].join('; ') : null;
}

const manner: WriteReplyRules = { vendor: 'Greenhouse', written: z.object({ id: z.number() }), mayBeEmpty: false, explain };

const plannedSchema = z.object({ application_id: z.number() });

async function reconcile(look: ReadVendor, planned: PlannedRequest): Promise<Reconciled> {
  const { application_id } = plannedSchema.parse(readJsonAnswer(planned.body));
  const reference = findReference(planned);
  if (reference === null) return 'cannot-tell';
  const found = await look(`/notes?per_page=${listed}&application_ids=${application_id}`, z.array(z.object({ body: z.nullish(z.string()) })));
  if (!found.ok) return unreadableList(found.reason);
  if (found.value.some(({ body }) => body?.includes(reference))) return 'arrived';
  return found.value.length < listed ? 'absent' : 'cannot-tell';
}

/** Greenhouse, the acting half. Tests give origins on this machine. */
export const makeGreenhouse = (origins: GreenhouseOrigins = greenhouseOrigins): Actor =>
  makeActor<GreenhouseSettings>({
    settings: greenhouseSettings,
    send: overHttp({
      prepare: async ({ method, path, headers, body }, access, _moment, call) => {
        const token = await fetchToken(origins, access, call, Date.now);
        if (!token.ok) return token;
        const borne = { ...headers, authorization: `Bearer ${token.value}` };
        return success({ method, url: `${origins.harvest}${path}`, headers: borne, body, timeout, limit });
      },
      read: (answer, planned, now) => readWrite(manner, answer, planned, now),
    }),
    reconcile: async (planned, access, call) => {
      const look = await readGreenhouse(origins, access, call);
      if (!look.ok) return look.reason.class === 'retry' ? 'ask-later' : 'cannot-tell';
      return reconcile(look.value, planned);
    },
  });

/** Greenhouse, the acting half. */
export const actor = makeGreenhouse();
