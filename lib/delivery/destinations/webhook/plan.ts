import * as z from 'zod/mini';
import type { Field, FormProblem, FormValues, Plan, Secrets } from '@/lib/core/destination';
import { endpointProblemText, parseEndpoint } from '@/lib/core/endpoint';
import { failure, type Result, success } from '@/lib/core/result';
import { parseSecret, secretProblemText } from '@/lib/core/secret';
import { blocked, makePlanner, type PlanInput } from '../../adapter';
import { readExpression, shape } from '../../expression';
import { parseHeaders, type WebhookSettings, webhookSettings } from './settings';

const parse = (text: string) => parseEndpoint(text, (given) => URL.parse(given));

const fields: readonly Field[] = [
  {
    name: 'url',
    label: 'Endpoint URL',
    hint: 'Finished scorecards are sent here as JSON, signed by Standard Webhooks.',
    kind: 'url',
    secret: false,
    optional: false,
    initial: '',
    choices: [],
  },
  {
    name: 'signingSecret',
    label: 'Signing secret',
    hint: 'Begins with whsec_. Whoever runs the endpoint has it. It is never shown again.',
    kind: 'text',
    secret: true,
    optional: false,
    initial: '',
    choices: [],
  },
  {
    name: 'method',
    label: 'Method',
    hint: 'POST, unless whoever runs the endpoint asks for PUT.',
    kind: 'choice',
    secret: false,
    optional: true,
    initial: 'POST',
    choices: [
      { value: 'POST', label: 'POST' },
      { value: 'PUT', label: 'PUT' },
    ],
  },
  {
    name: 'headers',
    label: 'Extra headers',
    hint: 'One per line, such as X-Team: hiring. They may hold keys, so they are never shown again.',
    kind: 'lines',
    secret: true,
    optional: true,
    initial: '',
    choices: [],
  },
  {
    name: 'expression',
    label: 'Body',
    hint: 'A JSONata expression over the scorecard. Empty sends it whole.',
    kind: 'expression',
    secret: false,
    optional: true,
    initial: '',
    choices: [],
  },
];

function readForm(values: FormValues): Result<WebhookSettings, FormProblem> {
  const endpoint = parse(values.url ?? '');
  if (!endpoint.ok) return failure({ field: 'url', text: endpointProblemText[endpoint.reason] });
  return success({ url: endpoint.value.href, method: values.method === 'PUT' ? 'PUT' : 'POST', expression: readExpression(values) });
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
  if (!body.ok) return blocked('settings', body.reason);
  const headers = { 'content-type': 'application/json' };
  const request = { label: 'Scorecard', method: settings.method, path: '', headers, body: body.value, repeatable: true };
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
  plan,
});
