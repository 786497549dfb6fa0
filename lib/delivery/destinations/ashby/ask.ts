import * as z from 'zod/mini';
import type { TestResult } from '@/lib/core/delivery/target-schema';
import { connectionTexts } from '@/lib/text/delivery/connections';
import { describeReasons } from '@/lib/text/delivery/reasons';
import type { ActorAccess, AdapterContext } from '../../actor';
import { type Asker, makeAsker } from '../../asking/asker';
import { withRefusalText } from '../../hiring/probe';
import { askAshby, readRefusal } from './api';
import { findForms, findTargets, findUsers } from './look-up';
import { type AshbySettings, ashbyOrigin, ashbySettings } from './settings';

const needed: Readonly<Record<string, string>> = {
  candidatesWrite: 'write feedback',
  candidatesRead: 'find candidates',
  interviewsRead: 'find interviews',
  hiringProcessMetadataRead: 'read feedback forms',
  organizationRead: 'find you by e-mail',
};
const letters = (scope: string) => scope.toLowerCase().replace(/[^a-z]/g, '');

function listMissing(scopes: readonly string[]): readonly string[] {
  const has = new Set(scopes.map(letters));
  return Object.entries(needed).flatMap(([scope, purpose]) => (has.has(letters(scope)) ? [] : [`${scope} (to ${purpose})`]));
}

const infoSchema = z.object({ title: z.optional(z.string()), scopes: z.optional(z.array(z.string())) });

function makeTest(origin: string) {
  return async (access: ActorAccess<AshbySettings>, { call }: AdapterContext): Promise<TestResult> => {
    const api = askAshby(origin, access, call);
    const info = await api('apiKey.info', {}, infoSchema);
    if (!info.ok && readRefusal(info.reason.body)?.code === 'missing_endpoint_permission') return { ok: false, text: connectionTexts.ashbyKeyInfo };
    if (!info.ok) return { ok: false, text: describeReasons(info.reason.why) };
    const { title = 'The key', scopes = [] } = info.value.results;
    const missing = listMissing(scopes);
    if (missing.length > 0) return { ok: false, text: connectionTexts.ashbyScopesMissing(title, missing) };
    const { email } = access.settings;
    const users = email === '' ? null : await findUsers(api, email);
    if (users !== null && !users.ok) return { ok: false, text: describeReasons(users.reason.why) };
    if (users?.value.length === 0) return { ok: false, text: connectionTexts.ashbyNoUser(title, email) };
    const author = users?.value[0]?.label ?? 'the key';
    return { ok: true, text: connectionTexts.ashbyWorks(title, author) };
  };
}

/** Ashby, the asking half. Tests give an origin on this machine, and a clock. */
export const makeAshbyAsker = (origin: string = ashbyOrigin, now: () => number = Date.now): Asker =>
  makeAsker<AshbySettings>({
    settings: ashbySettings,
    test: makeTest(origin),
    lookUps: {
      targets: async (query, access, call) => withRefusalText(await findTargets(askAshby(origin, access, call), access.settings.email, query, now())),
      users: async (email, access, call) => withRefusalText(await findUsers(askAshby(origin, access, call), email)),
      forms: async (target, access, call) => {
        const forms = withRefusalText(await findForms(askAshby(origin, access, call)));
        const wanted = target?.ids.form;
        return forms.ok && wanted !== undefined ? { ok: true, value: forms.value.filter(({ id }) => id === wanted) } : forms;
      },
    },
  });

/** Ashby, the asking half. */
export const asker = makeAshbyAsker();
