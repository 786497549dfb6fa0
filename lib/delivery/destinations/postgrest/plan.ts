import * as z from 'zod/mini';
import type { DestinationField, FormValues, Plan, Secrets } from '@/lib/core/delivery/destination';
import { secretMask } from '@/lib/core/delivery/mask';
import type { DeliveryReason } from '@/lib/core/delivery/reason';
import type { FormError } from '@/lib/core/delivery/reasons/form-error';
import { because } from '@/lib/core/reasons';
import { type Result, success } from '@/lib/core/result';
import { postgrestTexts as texts } from '@/lib/text/destinations/postgrest';
import { blockedPlan, makePlanner, type PlanInput } from '../../adapter';
import { evaluateTemplate, readExpression } from '../../expression';
import { formField, refuseField } from '../../fields';
import { adviseOnAddress, completeAddress, isHeaderText, originsOfTables, parseTableAddress } from '../../tables/complete-address';
import { rowOf } from './row';
import { type PostgrestSettings, postgrestSettings } from './settings';

const fields: readonly DestinationField[] = [
  formField('url', texts.fields.url, { kind: 'url' }),
  formField('table', texts.fields.table, { initial: 'scorecards' }),
  formField('apiKey', texts.fields.apiKey, { secret: true, optional: true }),
  formField('token', texts.fields.token, { secret: true, optional: true, folded: true }),
  formField('conflict', texts.fields.conflict, { initial: 'scorecard_id', optional: true, folded: true }),
  formField('expression', texts.fields.expression, { kind: 'expression', optional: true, folded: true }),
];

function readForm(values: FormValues): Result<PostgrestSettings, FormError> {
  const endpoint = parseTableAddress(values.url ?? '');
  if (!endpoint.ok) return refuseField('url', because('endpoint', { error: endpoint.reason }));
  const conflict = (values.conflict ?? '').split(/[\s,]+/).filter((column) => column !== '');
  const url = completeAddress(new URL(endpoint.value.href));
  const settings = { url, table: (values.table ?? '').trim(), conflict, expression: readExpression(values) };
  const read = postgrestSettings.safeParse(settings.conflict.length === 0 ? { ...settings, conflict: ['scorecard_id'] } : settings);
  if (read.success) return success(read.data);
  return refuseField(read.error.issues[0]?.path[0] === 'table' ? 'table' : 'conflict', because('name-form', {}));
}

function checkSecrets({ apiKey = '', token = '' }: Secrets): FormError | null {
  if (apiKey === '' && token === '') return { field: 'apiKey', why: because('key-or-token-missing', {}) };
  return ![apiKey, token].every(isHeaderText) ? { field: 'apiKey', why: because('key-with-spaces', {}) } : null;
}

/** Why the result of an expression is not a row that can be identified; null when it is. */
function findUnfit(row: unknown, conflict: readonly string[]): DeliveryReason | null {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return because('not-one-row', {});
  const keys: Readonly<Record<string, unknown>> = { ...row };
  const missing = conflict.filter((column) => keys[column] === undefined || keys[column] === null);
  return missing.length === 0 ? null : because('columns-empty', { columns: missing });
}

async function plan({ envelope, settings }: PlanInput<PostgrestSettings, null>): Promise<Plan> {
  const { table, conflict, expression } = settings;
  const body = expression === null ? success(JSON.stringify(rowOf(envelope))) : await evaluateTemplate(envelope, expression);
  if (!body.ok) return blockedPlan({ need: 'settings', why: [body.reason] });
  const unfit = findUnfit(JSON.parse(body.value), conflict);
  if (unfit !== null) return blockedPlan({ need: 'settings', why: [unfit] });
  // One object needs no `missing=default`: PostgREST names only its keys in the statement, so columns that are left out get their defaults.
  const headers = { 'content-type': 'application/json', prefer: 'resolution=merge-duplicates,return=minimal' };
  const path = `/${table}?on_conflict=${conflict.join(',')}`;
  const warnings = conflict.includes('revision') ? [] : [because('row-replaced', {})];
  return {
    requests: [{ label: 'Row', method: 'POST', path, headers, body: body.value, repeatable: true, form: null }],
    droppedContent: [],
    warnings,
    blockers: [],
    attribution: null,
  };
}

/** A table behind PostgREST, such as Supabase's: the pure half. */
export const planner = makePlanner<PostgrestSettings, null>({
  kind: 'postgrest',
  label: texts.label,
  about: texts.about,
  capabilities: { repeatable: true, reconciles: false, writes: 'scorecard', rotates: null, needsTarget: false, maps: false },
  fields,
  settings: postgrestSettings,
  mapping: z.literal(null),
  readForm,
  adviseOn: adviseOnAddress,
  showForm: ({ url, table, conflict, expression }) => ({ url, table, conflict: conflict.join(', '), expression: expression ?? '' }),
  checkSecrets,
  nameOf: ({ url, table }) => `${table} at ${URL.parse(url)?.host ?? url}`,
  originsOf: originsOfTables,
  permissions: [],
  added: [`apikey or authorization: ${secretMask}`],
  plan,
});
