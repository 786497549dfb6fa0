import * as z from 'zod/mini';
import type { Field, FormProblem, FormValues, Plan } from '@/lib/core/delivery/destination';
import { masked } from '@/lib/core/delivery/mask';
import { writeWhole } from '@/lib/core/mapping/fill-mapping';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import { blocked, makePlanner, type PlanInput } from '../../adapter';
import { checkKey, field, readId } from '../../fields';
import { jsonRequest, referenceOf } from '../../hiring/plan';
import { type GreenhouseSettings, greenhouseOrigins, greenhouseSettings } from './settings';

const fields: readonly Field[] = [
  field('clientId', 'Client ID', 'In Greenhouse under Configure, Dev Center, API Credentials: create one of the type Harvest V3 (OAuth).'),
  field(
    'clientSecret',
    'Client secret',
    'Shown once beside the client ID. Its scopes: harvest:notes:create, harvest:notes:list, harvest:candidates:list, harvest:applications:list.',
    {
      secret: true,
    },
  ),
  field(
    'userId',
    'Your user ID',
    'The number at the end of the address of your user’s page in Greenhouse. The note bears this user’s name; only a Site Admin’s may look candidates up.',
  ),
];

function readForm(values: FormValues): Result<GreenhouseSettings, FormProblem> {
  const clientId = readId(values, 'clientId', 'A client ID');
  if (!clientId.ok) return clientId;
  const userId = (values.userId ?? '').trim();
  return /^\d{1,20}$/.test(userId)
    ? success({ clientId: clientId.value, userId })
    : failure({ field: 'userId', text: 'A user ID is a number only.' });
}

const notAScorecard =
  'Greenhouse lets no other program write a scorecard. This writes a note on the candidate: it does not count as your scorecard, nor end its reminder. ' +
  'To file the scorecard, open it in Greenhouse and copy the fields over; the hand-off lists them in order.';

async function plan({ envelope, settings, target }: PlanInput<GreenhouseSettings, null>): Promise<Plan> {
  if (target === null) return blocked({ need: 'target', why: [because('choose-candidate', {})] });
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
    losses: ['The scores stand in the note’s text: no field of Greenhouse’s scorecard is filled.'],
    warnings: [notAScorecard],
    blockers: [],
    attribution: `In the name of the user ${settings.userId}`,
  };
}

/** Greenhouse, the pure half. */
export const planner = makePlanner<GreenhouseSettings, null>({
  kind: 'greenhouse',
  label: 'Greenhouse (note)',
  about: 'A note on the candidate, which is not a scorecard: Greenhouse lets no other program write one. A hand-off lists what to copy into it.',
  capabilities: { repeatable: false, reconciles: true, writes: 'note', rotates: null, needsTarget: true, maps: false },
  fields,
  settings: greenhouseSettings,
  mapping: z.null(),
  readForm,
  showForm: ({ clientId, userId }) => ({ clientId, userId }),
  checkSecrets: (secrets) => checkKey(secrets, 'clientSecret', 'client secret'),
  nameOf: ({ userId }) => `Greenhouse, as user ${userId}`,
  originsOf: () => [`${greenhouseOrigins.harvest}/*`, `${greenhouseOrigins.auth}/*`],
  permissions: [],
  added: [`authorization: Bearer ${masked}`],
  plan,
});
