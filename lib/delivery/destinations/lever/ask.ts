import * as z from 'zod/mini';
import { success } from '@/lib/core/result';
import { connectionTexts } from '@/lib/text/delivery/connections';
import type { ActorAccess, AdapterContext } from '../../actor';
import { type Asker, makeAsker } from '../../asking/asker';
import { probe, withRefusalText } from '../../hiring/probe';
import { askLever } from './api';
import { findForms, findTargets, findUsers } from './look-up';
import { type LeverSettings, leverOrigin, leverSettings } from './settings';

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

/** Lever, the asking half. Tests give an origin on this machine, and a clock. */
export const makeLeverAsker = (origin: string = leverOrigin, now: () => number = Date.now): Asker =>
  makeAsker<LeverSettings>({
    settings: leverSettings,
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
  });

/** Lever, the asking half. */
export const asker = makeLeverAsker();
