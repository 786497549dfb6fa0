import * as z from 'zod/mini';
import type { DestinationField, FormValues, Plan } from '@/lib/core/delivery/destination';
import { secretMask } from '@/lib/core/delivery/mask';
import type { FormError } from '@/lib/core/delivery/reasons/form-error';
import { writeWhole } from '@/lib/core/mapping/fill-mapping';
import { because } from '@/lib/core/reasons';
import { type Result, success } from '@/lib/core/result';
import { greenhouseTexts as texts } from '@/lib/text/destinations/greenhouse';
import { blockedPlan, makePlanner, type PlanInput } from '../../adapter';
import { checkKey, formField, readId, refuseField } from '../../fields';
import { jsonRequest, referenceOf } from '../../hiring/plan';
import { type GreenhouseSettings, greenhouseOrigins, greenhouseSettings } from './settings';

const fields: readonly DestinationField[] = [
  formField('clientId', texts.fields.clientId),
  formField('clientSecret', texts.fields.clientSecret, { secret: true }),
  formField('userId', texts.fields.userId),
];

function readForm(values: FormValues): Result<GreenhouseSettings, FormError> {
  const clientId = readId(values, 'clientId', 'client');
  if (!clientId.ok) return clientId;
  const userId = (values.userId ?? '').trim();
  return /^\d{1,20}$/.test(userId) ? success({ clientId: clientId.value, userId }) : refuseField('userId', because('user-id-form', {}));
}

async function plan({ envelope, settings, target }: PlanInput<GreenhouseSettings, null>): Promise<Plan> {
  if (target === null) return blockedPlan({ need: 'target', why: [because('choose-candidate', {})] });
  const { data } = envelope;
  const body = {
    application_id: Number(target.ids.application),
    type: 'NOTE',
    subject: `Interview notes: ${data.rubric.title}`,
    body: writeWhole(data, referenceOf(envelope)),
    visibility: 'private',
  };
  return {
    requests: [jsonRequest('Note', '/v3/notes', body)],
    droppedContent: [because('scores-in-note', { vendor: 'Greenhouse' })],
    warnings: [because('note-only', { vendor: 'Greenhouse' })],
    blockers: [],
    attribution: because('user', { id: settings.userId }),
  };
}

/** Greenhouse, the pure half. */
export const planner = makePlanner<GreenhouseSettings, null>({
  kind: 'greenhouse',
  label: texts.label,
  about: texts.about,
  capabilities: { repeatable: false, reconciles: true, writes: 'note', rotates: null, needsTarget: true, maps: false },
  fields,
  settings: greenhouseSettings,
  mapping: z.literal(null),
  readForm,
  showForm: ({ clientId, userId }) => ({ clientId, userId }),
  checkSecrets: (secrets) => checkKey(secrets, 'clientSecret', 'client-secret'),
  nameOf: ({ userId }) => `Greenhouse, as user ${userId}`,
  originsOf: () => [`${greenhouseOrigins.harvest}/*`, `${greenhouseOrigins.auth}/*`],
  permissions: [],
  added: [`authorization: Bearer ${secretMask}`],
  plan,
});
