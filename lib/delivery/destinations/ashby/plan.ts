import type { Field, FormProblem, FormValues, Plan } from '@/lib/core/delivery/destination';
import { masked } from '@/lib/core/delivery/mask';
import type { FormField } from '@/lib/core/mapping/form';
import { type Mappings, mappingsSchema } from '@/lib/core/mapping/mapping';
import { type Result, success } from '@/lib/core/result';
import { makePlanner, type PlanInput } from '../../adapter';
import { checkKey, field, readEmail } from '../../fields';
import { fillFor, jsonRequest } from '../../hiring/plan';
import { type AshbySettings, ashbyOrigin, ashbySettings } from './settings';

const fields: readonly Field[] = [
  field(
    'apiKey',
    'API key',
    'An Ashby admin makes it under Admin, Integrations, API Keys, with candidatesRead, candidatesWrite, interviewsRead, hiringProcessMetadataRead, organizationRead and apiKeysRead. ' +
      'Ashby advises against keeping its long-lived keys in browsers: where your company runs a relay, use a webhook to it instead.',
    { secret: true },
  ),
  field('email', 'Your e-mail in Ashby', 'So that the feedback bears your name. Left empty, it bears the name of the key.', { optional: true }),
];

function readForm(values: FormValues): Result<AshbySettings, FormProblem> {
  const email = readEmail(values, 'email', true);
  return email.ok ? success({ email: email.value }) : email;
}

/** A value as Ashby takes it for a field of this type. */
export function encodeValue({ type }: FormField, value: string): unknown {
  if (type === 'Score') return { score: Number(value) };
  if (type === 'RichText') return { type: 'PlainText', value };
  if (type === 'Boolean') return value === 'true';
  return type === 'MultiValueSelect' ? [value] : value;
}

async function plan({ envelope, target: chosen, mapping: mappings }: PlanInput<AshbySettings, Mappings>): Promise<Plan> {
  const ready = fillFor(envelope, chosen, mappings);
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
  const apart = 'It is filed with the application, not with an interview: Ashby lets only an interview’s own interviewers file there.';
  return {
    requests: [jsonRequest('Interview feedback', '/applicationFeedback.submit', body, mapping.form)],
    losses: filled.losses,
    warnings: event === undefined || user === undefined ? [apart] : [],
    blockers: [],
    attribution: user === undefined ? 'In the name of the API key, not in yours' : `In the name of ${userName ?? user}`,
  };
}

/** Ashby, the pure half. */
export const planner = makePlanner<AshbySettings, Mappings>({
  kind: 'ashby',
  label: 'Ashby',
  about: 'The scorecard becomes interview feedback on the candidate’s application, in a feedback form of yours.',
  capabilities: { repeatable: false, reconciles: true, writes: 'scorecard', rotates: null, needsTarget: true, maps: true },
  fields,
  settings: ashbySettings,
  mapping: mappingsSchema,
  readForm,
  showForm: ({ email }) => ({ email }),
  checkSecrets: (secrets) => checkKey(secrets, 'apiKey', 'API key'),
  nameOf: ({ email }) => (email === '' ? 'Ashby' : `Ashby, as ${email}`),
  originsOf: () => [`${ashbyOrigin}/*`],
  permissions: [],
  added: [`authorization: Basic ${masked}`],
  plan,
});
