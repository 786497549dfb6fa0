import type { DestinationField, FormValues, Plan } from '@/lib/core/delivery/destination';
import { secretMask } from '@/lib/core/delivery/mask';
import type { FormError } from '@/lib/core/delivery/reasons/form-error';
import type { AnsweredField } from '@/lib/core/mapping/fill-mapping';
import { type Mappings, mappingsSchema } from '@/lib/core/mapping/mapping';
import { because } from '@/lib/core/reasons';
import { type Result, success } from '@/lib/core/result';
import { workableTexts as texts } from '@/lib/text/destinations/workable';
import { blockedPlan, makePlanner, type PlanInput } from '../../adapter';
import { checkKey, choicesOf, formField, readEmail, refuseField } from '../../fields';
import { fillTargetForm, jsonRequest } from '../../hiring/plan';
import { formOf } from './form';
import { scales, type WorkableSettings, workableOrigin, workableSettings } from './settings';

const fields: readonly DestinationField[] = [
  formField('subdomain', texts.fields.subdomain),
  formField('token', texts.fields.token, { secret: true }),
  formField('email', texts.fields.email),
  formField('scale', texts.fields.scale, { kind: 'choice', initial: 'thumbs', choices: choicesOf(scales, texts.fields.scale.choices) }),
];

function readForm(values: FormValues): Result<WorkableSettings, FormError> {
  const typed = (values.subdomain ?? '').trim().toLowerCase();
  const subdomain = /^(?:https?:\/\/)?([a-z0-9-]+)(?:\.workable\.com.*)?$/.exec(typed)?.[1] ?? '';
  const email = readEmail(values, 'email', false);
  if (!email.ok) return email;
  const scale = scales.find((known) => known === values.scale) ?? 'thumbs';
  const read = workableSettings.safeParse({ subdomain, email: email.value, scale });
  return read.success ? success(read.data) : refuseField('subdomain', because('account-form', {}));
}

function scoreCard(answers: readonly AnsweredField[]) {
  const traits = answers.filter(({ field }) => field.type === 'trait');
  if (traits.length === 0) return {};
  const written = traits.map(({ field, value, comment }, index) => ({
    id: index + 2,
    name: field.label,
    score: value,
    ...(comment !== '' && { note: comment }),
    questions: [],
  }));
  return { score_card: { settings: { questions_rateable: false }, sections: [{ id: 1, name: 'Structured interview', traits: written }] } };
}

async function plan({ envelope, settings, target: chosen, mapping: mappings }: PlanInput<WorkableSettings, Mappings>): Promise<Plan> {
  const ready = fillTargetForm(envelope, chosen, mappings);
  if (!ready.ok) return ready.reason;
  const { filled, target } = ready.value;
  const { candidate = '', member, memberName } = target.ids;
  if (member === undefined) return blockedPlan({ need: 'target', why: [because('look-up-again', {})] });
  const grade = filled.answers.find(({ field }) => field.id === 'grade')?.value;
  const body = {
    member_id: member,
    comment: filled.text?.value ?? '',
    scale: settings.scale,
    grade: Number(grade),
    ...scoreCard(filled.answers),
  };
  return {
    requests: [jsonRequest('Rating', `/spi/v3/candidates/${encodeURIComponent(candidate)}/ratings`, body)],
    droppedContent: filled.droppedContent,
    warnings: [],
    blockers: [],
    attribution: because('person', { name: memberName ?? member }),
  };
}

/** Workable, the pure half. */
export const planner = makePlanner<WorkableSettings, Mappings>({
  kind: 'workable',
  label: texts.label,
  about: texts.about,
  capabilities: { repeatable: false, reconciles: true, writes: 'scorecard', rotates: null, needsTarget: true, maps: true },
  fields,
  settings: workableSettings,
  mapping: mappingsSchema,
  readForm,
  showForm: ({ subdomain, email, scale }) => ({ subdomain, email, scale }),
  checkSecrets: (secrets) => checkKey(secrets, 'token', 'access-token'),
  nameOf: ({ subdomain }) => `${subdomain}.workable.com`,
  formFor: ({ scale }, rubric) => formOf(scale, rubric),
  originsOf: ({ subdomain }) => [`${workableOrigin(subdomain)}/*`],
  permissions: [],
  added: [`authorization: Bearer ${secretMask}`],
  plan,
});
