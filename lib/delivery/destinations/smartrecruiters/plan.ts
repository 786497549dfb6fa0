import type { DestinationField, FormValues, Plan } from '@/lib/core/delivery/destination';
import { secretMask } from '@/lib/core/delivery/mask';
import type { FormError } from '@/lib/core/delivery/reasons/form-error';
import type { Form } from '@/lib/core/mapping/form';
import { type Mappings, mappingsSchema } from '@/lib/core/mapping/mapping';
import { because } from '@/lib/core/reasons';
import { type Result, success } from '@/lib/core/result';
import { smartRecruitersTexts as texts } from '@/lib/text/destinations/smartrecruiters';
import { blockedPlan, makePlanner, type PlanInput } from '../../adapter';
import { checkKey, formField, readEmail } from '../../fields';
import { fillTargetForm, jsonRequest } from '../../hiring/plan';
import { type SmartRecruitersSettings, smartRecruitersOrigin, smartRecruitersSettings } from './settings';

const fields: readonly DestinationField[] = [formField('apiKey', texts.fields.apiKey, { secret: true }), formField('email', texts.fields.email)];

/** A review: one rating of 1 to 5 for the whole, and a comment. It has no place for dimensions. */
const review: Form = {
  id: 'smartrecruiters:review',
  title: 'SmartRecruiters review',
  fields: [
    {
      id: 'overallRating',
      label: 'Overall rating',
      kind: 'score',
      type: 'rating',
      required: true,
      options: ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value })),
      notAssessed: null,
      takesComment: false,
    },
    { id: 'comment', label: 'Comment', kind: 'text', type: 'comment', required: false, options: [], notAssessed: null, takesComment: false },
  ],
};

function readForm(values: FormValues): Result<SmartRecruitersSettings, FormError> {
  const email = readEmail(values, 'email', false);
  return email.ok ? success({ email: email.value }) : email;
}

async function plan({ envelope, target: chosen, mapping: mappings }: PlanInput<SmartRecruitersSettings, Mappings>): Promise<Plan> {
  const ready = fillTargetForm(envelope, chosen, mappings);
  if (!ready.ok) return ready.reason;
  const { filled, target } = ready.value;
  const { candidate, job, reviewer, reviewerName } = target.ids;
  if (reviewer === undefined) return blockedPlan({ need: 'target', why: [because('look-up-again', {})] });
  const rating = filled.answers.find(({ field: answered }) => answered.id === 'overallRating')?.value;
  const comment = filled.text === null ? {} : { comment: filled.text.value };
  const body = { reviewerId: reviewer, candidateId: candidate, jobId: job, overallRating: Number(rating), ...comment };
  return {
    requests: [jsonRequest('Review', '/reviews', body)],
    droppedContent: filled.droppedContent,
    warnings: [],
    blockers: [],
    attribution: because('person', { name: reviewerName ?? reviewer }),
  };
}

/** SmartRecruiters, the pure half. */
export const planner = makePlanner<SmartRecruitersSettings, Mappings>({
  kind: 'smartrecruiters',
  label: texts.label,
  about: texts.about,
  capabilities: { repeatable: false, reconciles: true, writes: 'scorecard', rotates: null, needsTarget: true, maps: true },
  fields,
  settings: smartRecruitersSettings,
  mapping: mappingsSchema,
  readForm,
  showForm: ({ email }) => ({ email }),
  checkSecrets: (secrets) => checkKey(secrets, 'apiKey', 'api-key'),
  nameOf: ({ email }) => `SmartRecruiters, as ${email}`,
  originsOf: () => [`${smartRecruitersOrigin}/*`],
  permissions: [],
  added: [`x-smarttoken: ${secretMask}`],
  formFor: () => review,
  plan,
});
