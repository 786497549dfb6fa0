import * as z from 'zod/mini';
import type { DestinationField, FormValues, Plan, PlannedRequest, Secrets } from '@/lib/core/delivery/destination';
import { parseEndpoint } from '@/lib/core/delivery/endpoint';
import { secretMask } from '@/lib/core/delivery/mask';
import type { FormError } from '@/lib/core/delivery/reasons/form-error';
import { parseSecret } from '@/lib/core/delivery/secret';
import { because } from '@/lib/core/reasons';
import { type Result, success } from '@/lib/core/result';
import { webhookTexts as texts } from '@/lib/text/destinations/webhook';
import { blockedPlan, makePlanner, type PlanDebrief, type PlanInput } from '../../adapter';
import { evaluateTemplate, readExpression } from '../../expression';
import { formField, refuseField } from '../../fields';
import { parseHeaders, type WebhookSettings, webhookMethods, webhookSettings } from './settings';

const parse = (text: string) => parseEndpoint(text, (given) => URL.parse(given));

const methods = webhookMethods.map((method) => ({ value: method, label: method }));

const fields: readonly DestinationField[] = [
  formField('url', texts.fields.url, { kind: 'url' }),
  formField('signingSecret', texts.fields.signingSecret, { secret: true }),
  formField('method', texts.fields.method, { kind: 'choice', initial: 'POST', choices: methods, folded: true }),
  formField('headers', texts.fields.headers, { kind: 'lines', secret: true, optional: true, folded: true }),
  formField('expression', texts.fields.expression, { kind: 'expression', optional: true, folded: true }),
];

function readForm(values: FormValues): Result<WebhookSettings, FormError> {
  const endpoint = parse(values.url ?? '');
  if (!endpoint.ok) return refuseField('url', because('endpoint', { error: endpoint.reason }));
  return success({
    url: endpoint.value.href,
    method: webhookMethods.find((known) => known === values.method) ?? 'POST',
    expression: readExpression(values),
  });
}

function checkSecrets({ signingSecret = '', headers = '' }: Secrets): FormError | null {
  const key = parseSecret(signingSecret);
  if (!key.ok) return { field: 'signingSecret', why: because('signing-secret', { error: key.reason }) };
  const read = parseHeaders(headers);
  return read.ok ? null : { field: 'headers', why: read.reason };
}

function originsOf({ url }: WebhookSettings): readonly string[] {
  const endpoint = parse(url);
  return endpoint.ok ? [endpoint.value.origin] : [];
}

function requestOf(label: string, { method }: WebhookSettings, body: string): PlannedRequest {
  return { label, method, path: '', headers: { 'content-type': 'application/json' }, body, repeatable: true, form: null };
}

async function plan({ envelope, settings }: PlanInput<WebhookSettings, null>): Promise<Plan> {
  const body = await evaluateTemplate(envelope, settings.expression);
  if (!body.ok) return blockedPlan({ need: 'settings', why: [body.reason] });
  const request = requestOf('Scorecard', settings, body.value);
  const warnings = settings.expression === null ? [] : [because('shaped-body', {})];
  return { requests: [request], droppedContent: [], warnings, blockers: [], attribution: null };
}

/** The body is debrief/1 as it is: the destination's expression shapes scorecards alone. */
const planDebrief =
  (settings: WebhookSettings): PlanDebrief =>
  (envelope) =>
    requestOf('Debrief', settings, JSON.stringify(envelope));

/** A signed webhook, the pure half. */
export const planner = makePlanner<WebhookSettings, null>({
  kind: 'webhook',
  label: texts.label,
  about: texts.about,
  capabilities: { repeatable: true, reconciles: false, writes: 'scorecard', rotates: 'signingSecret', needsTarget: false, maps: false },
  fields,
  settings: webhookSettings,
  mapping: z.literal(null),
  readForm,
  showForm: ({ url, method, expression }) => ({ url, method, expression: expression ?? '' }),
  checkSecrets,
  nameOf: ({ url }) => url,
  originsOf,
  permissions: [],
  added: [
    'webhook-id',
    'webhook-timestamp: the time of the attempt',
    `webhook-signature: v1,${secretMask}`,
    `your extra headers: ${secretMask}, if you set any`,
  ],
  plan,
  planDebrief,
});
