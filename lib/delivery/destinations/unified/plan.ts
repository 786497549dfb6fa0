import * as z from 'zod/mini';
import type { DestinationField, FormValues, Plan } from '@/lib/core/delivery/destination';
import { secretMask } from '@/lib/core/delivery/mask';
import type { FormError } from '@/lib/core/delivery/reasons/form-error';
import type { Recommendation } from '@/lib/core/interview/interview';
import { writeWhole } from '@/lib/core/mapping/fill-mapping';
import { withStance } from '@/lib/core/note/stance';
import { because } from '@/lib/core/reasons';
import { type Result, success } from '@/lib/core/result';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard';
import { unifiedTexts as texts } from '@/lib/text/destinations/unified';
import { blockedPlan, makePlanner, type PlanInput } from '../../adapter';
import { checkKey, choicesOf, formField, readId, refuseField } from '../../fields';
import { jsonRequest, referenceOf } from '../../hiring/plan';
import { type UnifiedSettings, unifiedOrigin, unifiedSettings } from './settings';

const regions = ['us', 'eu', 'au'] as const;

const fields: readonly DestinationField[] = [
  formField('apiKey', texts.fields.apiKey, { secret: true }),
  formField('connection', texts.fields.connection),
  formField('region', texts.fields.region, { kind: 'choice', initial: 'us', choices: choicesOf(regions, texts.fields.region.choices) }),
  formField('interviewer', texts.fields.interviewer, { optional: true }),
];

function readForm(values: FormValues): Result<UnifiedSettings, FormError> {
  const connection = readId(values, 'connection', 'connection');
  if (!connection.ok) return connection;
  const region = regions.find((known) => known === values.region) ?? 'us';
  const interviewer = (values.interviewer ?? '').trim();
  const read = unifiedSettings.safeParse({ region, connection: connection.value, interviewer: interviewer === '' ? null : interviewer });
  return read.success ? success(read.data) : refuseField('region', because('region-missing', {}));
}

/** The four recommendations by Unified.to's names, one to one. */
export const recommendationNames: Readonly<Record<Recommendation, string>> = {
  'strong-no': 'DEFINITELY_NO',
  no: 'NO',
  yes: 'YES',
  'strong-yes': 'STRONG_YES',
};

/** A question's answer is words, so a score goes as it is; what was not assessed is no question. */
function questionsOf({ rubric, ratings, notes }: ScorecardEnvelope['data']) {
  return rubric.dimensions.flatMap(({ id, name }) => {
    const score = ratings.find(({ dimension }) => dimension === id)?.score ?? null;
    if (score === null) return [];
    const evidence = notes.filter((note) => note.dimension === id && note.text.trim() !== '').map(withStance);
    return [{ text: `${name} (1 to ${rubric.scale.max})`, answer: [String(score), ...evidence].join('\n') }];
  });
}

async function plan({ envelope, settings, target }: PlanInput<UnifiedSettings, null>): Promise<Plan> {
  if (target === null) return blockedPlan({ need: 'target', why: [because('choose-candidate', {})] });
  const { application, candidate, interview, job } = target.ids;
  const { data } = envelope;
  const missed = data.ratings.filter(({ score }) => score === null).length;
  const body = {
    ...(application !== undefined && { application_id: application }),
    ...(candidate !== undefined && { candidate_id: candidate }),
    ...(interview !== undefined && { interview_id: interview }),
    ...(job !== undefined && { job_id: job }),
    ...(settings.interviewer !== null && { interviewer_id: settings.interviewer }),
    ...(data.recommendation !== null && { recommendation: recommendationNames[data.recommendation] }),
    comment: writeWhole(data, referenceOf(envelope)),
    questions: questionsOf(data),
  };
  return {
    requests: [jsonRequest('Scorecard', `/ats/${encodeURIComponent(settings.connection)}/scorecard`, body)],
    droppedContent: missed === 0 ? [] : [because('not-asked', { count: missed })],
    warnings: [because('scores-as-words', { vendor: 'Unified.to' })],
    blockers: [],
    attribution: settings.interviewer === null ? because('connection', {}) : because('user', { id: settings.interviewer }),
  };
}

/** Unified.to, the pure half. */
export const planner = makePlanner<UnifiedSettings, null>({
  kind: 'unified',
  label: texts.label,
  about: texts.about,
  capabilities: { repeatable: false, reconciles: true, writes: 'scorecard', rotates: null, needsTarget: true, maps: false },
  fields,
  settings: unifiedSettings,
  mapping: z.literal(null),
  readForm,
  showForm: ({ region, connection, interviewer }) => ({ region, connection, interviewer: interviewer ?? '' }),
  checkSecrets: (secrets) => checkKey(secrets, 'apiKey', 'api-key'),
  nameOf: ({ connection }) => `Unified.to ${connection}`,
  originsOf: ({ region }) => [`${unifiedOrigin(region)}/*`],
  permissions: [],
  added: [`authorization: bearer ${secretMask}`],
  plan,
});
