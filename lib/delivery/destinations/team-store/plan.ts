import * as z from 'zod/mini';
import { applicationOf } from '@/lib/core/debrief/debrief-scorecard';
import type { DestinationField, FormValues, Plan, PlannedRequest, Secrets } from '@/lib/core/delivery/destination';
import { secretMask } from '@/lib/core/delivery/mask';
import type { FormError } from '@/lib/core/delivery/reasons/form-error';
import { because } from '@/lib/core/reasons';
import { type Result, success } from '@/lib/core/result';
import type { RowToShare } from '@/lib/core/team/row-to-share';
import { rowOfScorecard } from '@/lib/core/team/scorecard-row';
import { storeSchema, type TeamStoreSettings, teamStoreSettings } from '@/lib/core/team/settings';
import { parseJson } from '@/lib/core/text/parse-json';
import { teamStoreTexts as texts } from '@/lib/text/destinations/team-store';
import { blockedPlan, makePlanner, type PlanInput } from '../../adapter';
import { formField, refuseField } from '../../fields';
import { adviseOnAddress, completeAddress, isHeaderText, originsOfTables, parseTableAddress } from '../../tables/complete-address';
import { candidateIdOf } from './candidate-id';

const fields: readonly DestinationField[] = [
  formField('url', texts.fields.url, { kind: 'url' }),
  formField('apiKey', texts.fields.apiKey, { secret: true, optional: true }),
  formField('token', texts.fields.token, { secret: true, optional: true, folded: true }),
];

function readForm(values: FormValues): Result<TeamStoreSettings, FormError> {
  const endpoint = parseTableAddress(values.url ?? '');
  if (!endpoint.ok) return refuseField('url', because('endpoint', { error: endpoint.reason }));
  return success({ url: completeAddress(new URL(endpoint.value.href)) });
}

function checkSecrets({ apiKey = '', token = '' }: Secrets): FormError | null {
  if (!isHeaderText(apiKey)) return { field: 'apiKey', why: because('key-with-spaces', {}) };
  return isHeaderText(token) ? null : { field: 'token', why: because('key-with-spaces', {}) };
}

/** One row that is added unless it is there; `query` says which columns make its key. */
const addRow = (label: string, path: string, prefer: string, row: object): PlannedRequest => ({
  label,
  method: 'POST',
  path,
  headers: { 'content-type': 'application/json', 'content-profile': storeSchema, prefer: `resolution=ignore-duplicates,${prefer}` },
  body: JSON.stringify(row),
  repeatable: true,
  form: null,
});

/** The candidate's id in the store: the chosen one's, or the one of their application; null where neither is known. */
async function findCandidate({ envelope, target }: Pick<PlanInput<unknown, unknown>, 'envelope' | 'target'>): Promise<string | null> {
  const applicationId = applicationOf(envelope.data);
  return target?.ids.candidate ?? (applicationId === null ? null : candidateIdOf(applicationId));
}

async function plan({ envelope, target }: PlanInput<TeamStoreSettings, null>): Promise<Plan> {
  const candidate = await findCandidate({ envelope, target });
  if (candidate === null) return blockedPlan({ need: 'target', why: [because('choose-candidate', {})] });
  const { name } = envelope.data.candidate;
  const applicationId = applicationOf(envelope.data);
  const known = { id: candidate, name, application_ids: applicationId === null ? [] : [applicationId] };
  return {
    requests: [
      addRow('Candidate', '/candidates?on_conflict=id', 'return=minimal', known),
      addRow(
        'Scorecard',
        '/scorecards?on_conflict=interviewer,scorecard_id,revision&select=revision',
        'return=representation',
        rowOfScorecard(envelope, candidate),
      ),
    ],
    droppedContent: [],
    warnings: [],
    blockers: [],
    attribution: null,
  };
}

const candidateSchema = z.object({ id: z.string() });

/** Whom the requests of a scorecard are about. */
function candidateOf(requests: readonly PlannedRequest[]): string | null {
  const body = requests.find(({ path }) => path.startsWith('/candidates'))?.body;
  return body === undefined ? null : (candidateSchema.safeParse(parseJson(body)).data?.id ?? null);
}

/** Erases a candidate with all that was written about them; the store lets owners alone do that. */
const planErasure = (candidate: string): PlannedRequest => ({
  label: 'Erasure',
  method: 'POST',
  path: '/rpc/erase_candidate',
  headers: { 'content-type': 'application/json', 'content-profile': storeSchema },
  body: JSON.stringify({ candidate }),
  repeatable: true,
  form: null,
});

const jsonHeaders = { 'content-type': 'application/json', 'content-profile': storeSchema };

/** Adds a plan, and changes the one that is there: the store keeps the later of two changes. */
function planOfPlan({ row, known }: Extract<RowToShare, { readonly table: 'plans' }>): readonly PlannedRequest[] {
  const { id, candidate: _candidate, ...changed } = row;
  const change = { label: 'Plan', method: 'PATCH' as const, path: `/plans?id=eq.${id}`, headers: { ...jsonHeaders, prefer: 'return=minimal' } };
  return [
    ...(known === null ? [] : [addRow('Candidate', '/candidates?on_conflict=id', 'return=minimal', known)]),
    addRow('Plan', '/plans?on_conflict=id', 'return=minimal', row),
    { ...change, body: JSON.stringify(changed), repeatable: true, form: null },
  ];
}

/** Adds a row to a table where the store itself compares it with the one that is there under its key. */
const addFirst = (label: string, { table, row }: RowToShare): PlannedRequest => ({
  ...{ label, method: 'POST', path: `/${table}`, headers: { ...jsonHeaders, prefer: 'return=minimal' }, body: JSON.stringify(row) },
  ...{ repeatable: true, form: null },
});

/** Adds a row of a debrief, a rubric or a calibration, once, or a plan. */
function planShared(shared: RowToShare): readonly PlannedRequest[] {
  const entry = (label: string) => [addRow(label, `/${shared.table}?on_conflict=candidate,id`, 'return=minimal', shared.row)];
  switch (shared.table) {
    case 'plans':
      return planOfPlan(shared);
    case 'debriefs':
      return entry('Debrief');
    case 'debrief_entries':
      return entry('Entry');
    case 'rubrics':
      return [addFirst('Rubric', shared)];
    case 'calibration_sessions':
      return [addFirst('Calibration', shared)];
    case 'calibration_answers':
      return [addFirst('Answers', shared)];
  }
}

/** The team's store: the pure half. */
export const planner = makePlanner<TeamStoreSettings, null>({
  kind: 'team-store',
  label: texts.label,
  about: texts.about,
  capabilities: { repeatable: true, reconciles: false, writes: 'scorecard', rotates: null, needsTarget: true, maps: false },
  fields,
  settings: teamStoreSettings,
  mapping: z.literal(null),
  readForm,
  adviseOn: adviseOnAddress,
  showForm: ({ url }) => ({ url }),
  checkSecrets,
  nameOf: ({ url }) => URL.parse(url)?.host ?? url,
  originsOf: originsOfTables,
  permissions: [],
  added: [`apikey: ${secretMask}`, `authorization: Bearer ${secretMask}`],
  plan,
  erasing: { candidateOf, plan: planErasure },
  planShared,
  candidateIdOf,
});
