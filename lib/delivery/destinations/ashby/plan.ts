import type { DestinationField, FormValues, Plan } from '@/lib/core/delivery/destination';
import { secretMask } from '@/lib/core/delivery/mask';
import type { FormError } from '@/lib/core/delivery/reasons/form-error';
import type { MappingField } from '@/lib/core/mapping/form';
import { type Mappings, mappingsSchema } from '@/lib/core/mapping/mapping';
import { because } from '@/lib/core/reasons';
import { type Result, success } from '@/lib/core/result';
import { ashbyTexts as texts } from '@/lib/text/destinations/ashby';
import { makePlanner, type PlanInput } from '../../adapter';
import { checkKey, formField, readEmail } from '../../fields';
import { fillTargetForm, jsonRequest } from '../../hiring/plan';
import { type AshbySettings, ashbyOrigin, ashbySettings } from './settings';

const fields: readonly DestinationField[] = [
  formField('apiKey', texts.fields.apiKey, { secret: true }),
  formField('email', texts.fields.email, { optional: true }),
];

function readForm(values: FormValues): Result<AshbySettings, FormError> {
  const email = readEmail(values, 'email', true);
  return email.ok ? success({ email: email.value }) : email;
}

/** A value as Ashby takes it for a field of this type. */
export function encodeValue({ type }: MappingField, value: string): unknown {
  if (type === 'Score') return { score: Number(value) };
  if (type === 'RichText') return { type: 'PlainText', value };
  if (type === 'Boolean') return value === 'true';
  return type === 'MultiValueSelect' ? [value] : value;
}

async function plan({ envelope, target: chosen, mapping: mappings }: PlanInput<AshbySettings, Mappings>): Promise<Plan> {
  const ready = fillTargetForm(envelope, chosen, mappings);
  if (!ready.ok) return ready.reason;
  const { filled, mapping, target } = ready.value;
  const { application, event, user, userName } = target.ids;
  const answers = [...filled.answers, ...(filled.text === null ? [] : [filled.text])];
  const body = {
    applicationId: application,
    formDefinitionId: mapping.form.id,
    ...(user !== undefined && { userId: user }),
    ...(user !== undefined && event !== undefined && { interviewEventId: event }),
    feedbackForm: { fieldSubmissions: answers.map((answer) => ({ path: answer.field.id, value: encodeValue(answer.field, answer.value) })) },
  };
  return {
    requests: [jsonRequest('Interview feedback', '/applicationFeedback.submit', body, mapping.form)],
    droppedContent: filled.droppedContent,
    warnings: event === undefined || user === undefined ? [because('filed-with-application', { vendor: 'Ashby' })] : [],
    blockers: [],
    attribution: user === undefined ? because('api-key', {}) : because('person', { name: userName ?? user }),
  };
}

/** Ashby, the pure half. */
export const planner = makePlanner<AshbySettings, Mappings>({
  kind: 'ashby',
  label: texts.label,
  about: texts.about,
  capabilities: { repeatable: false, reconciles: true, writes: 'scorecard', rotates: null, needsTarget: true, maps: true },
  fields,
  settings: ashbySettings,
  mapping: mappingsSchema,
  readForm,
  showForm: ({ email }) => ({ email }),
  checkSecrets: (secrets) => checkKey(secrets, 'apiKey', 'api-key'),
  nameOf: ({ email }) => (email === '' ? 'Ashby' : `Ashby, as ${email}`),
  originsOf: () => [`${ashbyOrigin}/*`],
  permissions: [],
  added: [`authorization: Basic ${secretMask}`],
  plan,
});
