import type { DestinationField, FormValues, Plan } from '@/lib/core/delivery/destination';
import { secretMask } from '@/lib/core/delivery/mask';
import type { FormError } from '@/lib/core/delivery/reasons/form-error';
import type { AnsweredField, FilledMapping } from '@/lib/core/mapping/fill-mapping';
import type { Form, MappingField } from '@/lib/core/mapping/form';
import { type Mappings, mappingsSchema } from '@/lib/core/mapping/mapping';
import { because } from '@/lib/core/reasons';
import { type Result, success } from '@/lib/core/result';
import { leverTexts as texts } from '@/lib/text/destinations/lever';
import { blockedPlan, makePlanner, type PlanInput } from '../../adapter';
import { checkKey, formField, readEmail } from '../../fields';
import { fillTargetForm, jsonRequest } from '../../hiring/plan';
import { type LeverSettings, leverOrigin, leverSettings } from './settings';

const fields: readonly DestinationField[] = [formField('apiKey', texts.fields.apiKey, { secret: true }), formField('email', texts.fields.email)];

function readForm(values: FormValues): Result<LeverSettings, FormError> {
  const email = readEmail(values, 'email', false);
  return email.ok ? success({ email: email.value }) : email;
}

const ownerOf = (field: MappingField) => field.id.split('#')[0] ?? field.id;

/** A scorecard field holds all of its scores in the template's order: 0, which is n.a., where nothing was mapped. */
function gather(owner: string, form: Form, answers: readonly AnsweredField[]) {
  return form.fields
    .filter((field) => ownerOf(field) === owner)
    .map((field) => answers.find((answer) => answer.field.id === field.id))
    .map((answer) => ({ score: Number(answer?.value ?? 0), comment: answer?.comment ?? '' }));
}

function encodeValue({ field, value }: Pick<AnsweredField, 'field' | 'value'>): unknown {
  return field.type === 'multiple-select' ? [value] : value;
}

function fieldValues(form: Form, { answers, text }: FilledMapping) {
  const scored = new Set(answers.filter(({ field }) => field.type === 'scorecard').map(({ field }) => ownerOf(field)));
  const plain = [...answers.filter(({ field }) => field.type !== 'scorecard'), ...(text === null ? [] : [text])];
  return [
    ...[...scored].map((id) => ({ id, value: gather(id, form, answers) })),
    ...plain.map((answer) => ({ id: answer.field.id, value: encodeValue(answer) })),
  ];
}

async function plan({ envelope, target: chosen, mapping: mappings }: PlanInput<LeverSettings, Mappings>): Promise<Plan> {
  const ready = fillTargetForm(envelope, chosen, mappings);
  if (!ready.ok) return ready.reason;
  const { filled, mapping, target } = ready.value;
  const { opportunity = '', panel, interview, user, userName } = target.ids;
  if (user === undefined) return blockedPlan({ need: 'target', why: [because('look-up-again', {})] });
  const inPanel = panel !== undefined && interview !== undefined;
  const body = { baseTemplateId: mapping.form.id, ...(inPanel && { panel, interview }), fieldValues: fieldValues(mapping.form, filled) };
  const path = `/v1/opportunities/${encodeURIComponent(opportunity)}/feedback?perform_as=${encodeURIComponent(user)}`;
  return {
    requests: [jsonRequest('Interview feedback', path, body, mapping.form)],
    droppedContent: filled.droppedContent,
    warnings: inPanel ? [] : [because('filed-with-candidate', {})],
    blockers: [],
    attribution: because('person', { name: userName ?? user }),
  };
}

/** Lever, the pure half. */
export const planner = makePlanner<LeverSettings, Mappings>({
  kind: 'lever',
  label: texts.label,
  about: texts.about,
  capabilities: { repeatable: false, reconciles: true, writes: 'scorecard', rotates: null, needsTarget: true, maps: true },
  fields,
  settings: leverSettings,
  mapping: mappingsSchema,
  readForm,
  showForm: ({ email }) => ({ email }),
  checkSecrets: (secrets) => checkKey(secrets, 'apiKey', 'api-key'),
  nameOf: ({ email }) => `Lever, as ${email}`,
  originsOf: () => [`${leverOrigin}/*`],
  permissions: [],
  added: [`authorization: Basic ${secretMask}`],
  plan,
});
