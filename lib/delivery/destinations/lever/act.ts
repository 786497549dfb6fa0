import * as z from 'zod/mini';
import type { PlannedRequest } from '@/lib/core/delivery/destination';
import { failure, success } from '@/lib/core/result';
import { connectionTexts } from '@/lib/text/delivery/connections';
import {
  type Actor,
  type ActorAccess,
  type AdapterContext,
  type CheckedSend,
  makeActor,
  missingSecretVerdict,
  overHttp,
  type Reconciled,
} from '../../actor';
import { unreadableList } from '../../hiring/ask-vendor';
import { withRefusalText } from '../../hiring/bearer';
import { findReference } from '../../hiring/plan';
import { probe } from '../../hiring/probe';
import { readWrite, type WriteReplyRules } from '../../hiring/read-write';
import { askLever, authorize, listAll, refusalOf } from './api';
import { findForm, findForms, findTargets, findUsers } from './look-up';
import { type LeverSettings, leverOrigin, leverSettings } from './settings';

const timeout = 20_000;
const limit = 1024 * 1024;

const manner: WriteReplyRules = { vendor: 'Lever', written: z.object({ data: z.object({ id: z.string() }) }), mayBeEmpty: false, explain: refusalOf };

function makeTest(origin: string) {
  return async (access: ActorAccess<LeverSettings>, { call }: AdapterContext) => {
    const api = askLever(origin, access, call);
    const { email } = access.settings;
    const users = await findUsers(api, email);
    if (users.ok && users.value[0] === undefined) return { ok: false, text: connectionTexts.leverNoUser(email) };
    const author = users.ok ? users.value[0]?.label : email;
    const probes = [
      { purpose: 'find you by e-mail', scope: 'users, read', run: async () => users },
      { purpose: 'find candidates', scope: 'opportunities, read', run: () => api('/opportunities?limit=1', z.array(z.unknown())) },
      { purpose: 'read your forms', scope: 'feedback templates, read', run: () => api('/feedback_templates?limit=1', z.array(z.unknown())) },
    ];
    const working = connectionTexts.leverWorks(author ?? email);
    return probe('Lever', probes, working);
  };
}

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

/** Lever, the acting half. Tests give an origin on this machine, and a clock. */
export const makeLever = (origin: string = leverOrigin, now: () => number = Date.now): Actor =>
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
    test: makeTest(origin),
    lookUps: {
      targets: async (query, access, call) => withRefusalText(await findTargets(askLever(origin, access, call), access.settings.email, query, now())),
      users: async (email, access, call) => withRefusalText(await findUsers(askLever(origin, access, call), email)),
      forms: async (target, access, call) => {
        const forms = withRefusalText(await findForms(askLever(origin, access, call)));
        const wanted = target?.ids.form;
        return forms.ok && wanted !== undefined ? success(forms.value.filter(({ id }) => id === wanted)) : forms;
      },
    },
    findForm: (id, access, call) => findForm(askLever(origin, access, call), id),
    reconcile: makeReconcile(origin),
  });

/** Lever, the acting half. */
export const actor = makeLever();
