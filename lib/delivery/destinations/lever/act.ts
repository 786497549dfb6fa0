import * as z from 'zod/mini';
import type { PlannedRequest } from '@/lib/core/delivery/destination';
import { failure, success } from '@/lib/core/result';
import { type Actor, type ActorAccess, type CheckedSend, makeActor, missingSecretVerdict, overHttp, type Reconciled } from '../../actor';
import { unreadableList } from '../../hiring/ask-vendor';
import { findReference } from '../../hiring/plan';
import { readWrite, type WriteReplyRules } from '../../hiring/read-write';
import { askLever, authorize, listAll, refusalOf } from './api';
import { findLeverForm } from './current-form';
import { type LeverSettings, leverOrigin, leverSettings } from './settings';

const timeout = 20_000;
const limit = 1024 * 1024;

const manner: WriteReplyRules = { vendor: 'Lever', written: z.object({ data: z.object({ id: z.string() }) }), mayBeEmpty: false, explain: refusalOf };

const pathSchema = /^\/v1\/opportunities\/([^/]+)\/feedback\?/;

function makeReconcile(origin: string) {
  return async (planned: PlannedRequest, access: ActorAccess<LeverSettings>, call: CheckedSend): Promise<Reconciled> => {
    const opportunity = pathSchema.exec(planned.path)?.[1];
    const reference = findReference(planned);
    if (opportunity === undefined || reference === null) return 'cannot-tell';
    const listed = await listAll(askLever(origin, access, call), `/opportunities/${opportunity}/feedback?limit=100`, z.unknown(), 5);
    if (!listed.ok) return unreadableList(listed.reason);
    if (listed.value.items.some((entry) => JSON.stringify(entry).includes(reference))) return 'arrived';
    return listed.value.whole ? 'absent' : 'cannot-tell';
  };
}

/** Lever, the acting half. Tests give an origin on this machine. */
export const makeLever = (origin: string = leverOrigin): Actor =>
  makeActor<LeverSettings>({
    settings: leverSettings,
    send: overHttp({
      prepare: async ({ method, path, headers, body }, access) => {
        const proof = authorize(access);
        if (!proof.ok) return failure(missingSecretVerdict(proof.reason));
        return success({ method, url: `${origin}${path}`, headers: { ...headers, ...proof.value }, body, timeout, limit });
      },
      read: (answer, planned, at) => readWrite(manner, answer, planned, at),
    }),
    findForm: (id, access, call) => findLeverForm(askLever(origin, access, call), id),
    reconcile: makeReconcile(origin),
  });

/** Lever, the acting half. */
export const actor = makeLever();
