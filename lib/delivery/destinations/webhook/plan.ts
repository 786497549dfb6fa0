import * as z from 'zod/mini';
import type { Field, FormProblem, FormValues, Plan, Secrets } from '@/lib/core/delivery/destination';
import { parseEndpoint } from '@/lib/core/delivery/endpoint';
import { masked } from '@/lib/core/delivery/mask';
import { parseSecret } from '@/lib/core/delivery/secret';
import { failure, type Result, success } from '@/lib/core/result';
import { endpointProblemText, secretProblemText } from '@/lib/text/destination-form';
import { blocked, makePlanner, type PlanInput } from '../../adapter';
import { readExpression, shape } from '../../expression';
import { field } from '../../fields';
import { parseHeaders, type WebhookSettings, webhookMethods, webhookSettings } from './settings';

const parse = (text: string) => parseEndpoint(text, (given) => URL.parse(given));

const methods = [
  { value: 'POST', label: 'POST' },
  { value: 'PUT', label: 'PUT' },
  { value: 'PATCH', label: 'PATCH' },
];

const fields: readonly Field[] = [
  field(
    'url',
    'Endpoint URL',
    'Finished scorecards are sent here as JSON, signed by Standard Webhooks. adnanh/webhook cannot check that signature and answers 500.',
    { kind: 'url' },
  ),
  field('signingSecret', 'Signing secret', 'Begins with whsec_. Whoever runs the endpoint has it. It is never shown again.', { secret: true }),
  field('method', 'Method', 'POST, unless whoever runs the endpoint asks for another.', {
    kind: 'choice',
    initial: 'POST',
    choices: methods,
    folded: true,
  }),
  field('headers', 'Extra headers', 'One per line, such as X-Team: hiring. They may hold keys, so they are never shown again.', {
    kind: 'lines',
    secret: true,
    optional: true,
    folded: true,
  }),
  field('expression', 'Body', 'A JSONata expression over the scorecard, such as { "who": data.candidate.name }. Empty sends it whole.', {
    kind: 'expression',
    optional: true,
    folded: true,
  }),
];

function readForm(values: FormValues): Result<WebhookSettings, FormProblem> {
  const endpoint = parse(values.url ?? '');
  if (!endpoint.ok) return failure({ field: 'url', text: endpointProblemText[endpoint.reason] });
  return success({
    url: endpoint.value.href,
    method: webhookMethods.find((known) => known === values.method) ?? 'POST',
    expression: readExpression(values),
  });
}

function checkSecrets({ signingSecret = '', headers = '' }: Secrets): FormProblem | null {
  const key = parseSecret(signingSecret);
  if (!key.ok) return { field: 'signingSecret', text: secretProblemText[key.reason] };
  const read = parseHeaders(headers);
  return read.ok ? null : { field: 'headers', text: read.reason };
}

function originsOf({ url }: WebhookSettings): readonly string[] {
  const endpoint = parse(url);
  return endpoint.ok ? [endpoint.value.origin] : [];
}

const shaped = 'The body is what the expression makes of the scorecard. What it leaves out is not sent.';

async function plan({ envelope, settings }: PlanInput<WebhookSettings, null>): Promise<Plan> {
  const body = await shape(envelope, settings.expression);
  if (!body.ok) return blocked({ need: 'settings', why: [body.reason] });
  const headers = { 'content-type': 'application/json' };
  const request = { label: 'Scorecard', method: settings.method, path: '', headers, body: body.value, repeatable: true, form: null };
  const warnings = settings.expression === null ? [] : [shaped];
  return { requests: [request], losses: [], warnings, blockers: [], attribution: null };
}

/** A signed webhook, the pure half. */
export const planner = makePlanner<WebhookSettings, null>({
  kind: 'webhook',
  label: 'Webhook',
  about: 'Your own endpoint receives the whole scorecard as signed JSON.',
  capabilities: { repeatable: true, reconciles: false, writes: 'scorecard', rotates: 'signingSecret', needsTarget: false, maps: false },
  fields,
  settings: webhookSettings,
  mapping: z.null(),
  readForm,
  showForm: ({ url, method, expression }) => ({ url, method, expression: expression ?? '' }),
  checkSecrets,
  nameOf: ({ url }) => url,
  originsOf,
  permissions: [],
  added: [
    'webhook-id',
    'webhook-timestamp: the time of the attempt',
    `webhook-signature: v1,${masked}`,
    `your extra headers: ${masked}, if you set any`,
  ],
  plan,
});
