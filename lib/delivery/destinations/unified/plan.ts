import * as z from 'zod/mini';
import type { Field, FormProblem, FormValues, Plan } from '@/lib/core/delivery/destination';
import { masked } from '@/lib/core/delivery/mask';
import type { Recommendation } from '@/lib/core/interview/interview';
import { writeWhole } from '@/lib/core/mapping/fill-mapping';
import { withStance } from '@/lib/core/note/stance';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard';
import { blocked, makePlanner, type PlanInput } from '../../adapter';
import { checkKey, field, readId } from '../../fields';
import { jsonRequest, referenceOf } from '../../hiring/plan';
import { type UnifiedSettings, unifiedOrigin, unifiedSettings } from './settings';

const regions = [
  { value: 'us', label: 'United States' },
  { value: 'eu', label: 'Europe' },
  { value: 'au', label: 'Australia' },
];

const fields: readonly Field[] = [
  field(
    'apiKey',
    'API key',
    'In Unified.to under Settings, API keys. It opens every connection of the workspace: prefer a workspace with this one only.',
    {
      secret: true,
    },
  ),
  field('connection', 'Connection ID', 'In Unified.to under Connections: the one to your hiring system, with write access to scorecards.'),
  field('region', 'Region', 'Where the Unified.to workspace is.', { kind: 'choice', initial: 'us', choices: regions }),
  field(
    'interviewer',
    'Your user ID there',
    'As Unified.to lists it for the hiring system. Left empty, the entry bears the name of the connection.',
    { optional: true },
  ),
];

function readForm(values: FormValues): Result<UnifiedSettings, FormProblem> {
  const connection = readId(values, 'connection', 'A connection ID');
  if (!connection.ok) return connection;
  const region = regions.find(({ value }) => value === values.region)?.value ?? 'us';
  const interviewer = (values.interviewer ?? '').trim();
  const read = unifiedSettings.safeParse({ region, connection: connection.value, interviewer: interviewer === '' ? null : interviewer });
  return read.success ? success(read.data) : failure({ field: 'region', text: 'Choose a region.' });
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
  if (target === null) return blocked({ need: 'target', why: [because('choose-candidate', {})] });
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
    losses: missed === 0 ? [] : [`${missed} not assessed: no question is sent for ${missed === 1 ? 'it' : 'them'}; the comment says so.`],
    warnings: [
      'Each score is sent as an answer in words. What the hiring system behind Unified.to keeps of it is its own affair: look at the first one there.',
    ],
    blockers: [],
    attribution: settings.interviewer === null ? 'In the name of the connection, not in yours' : `In the name of the user ${settings.interviewer}`,
  };
}

/** Unified.to, the pure half. */
export const planner = makePlanner<UnifiedSettings, null>({
  kind: 'unified',
  label: 'Unified.to',
  about: 'The scorecard goes to the hiring system that a Unified.to connection leads to.',
  capabilities: { repeatable: false, reconciles: true, writes: 'scorecard', rotates: null, needsTarget: true, maps: false },
  fields,
  settings: unifiedSettings,
  mapping: z.null(),
  readForm,
  showForm: ({ region, connection, interviewer }) => ({ region, connection, interviewer: interviewer ?? '' }),
  checkSecrets: (secrets) => checkKey(secrets, 'apiKey', 'API key'),
  nameOf: ({ connection }) => `Unified.to ${connection}`,
  originsOf: ({ region }) => [`${unifiedOrigin(region)}/*`],
  permissions: [],
  added: [`authorization: bearer ${masked}`],
  plan,
});
