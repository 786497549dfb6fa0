import * as z from 'zod/mini';
import type { Destination, Plan, TargetQuery } from '@/lib/core/delivery/destination';
import { type Target, targetSchema } from '@/lib/core/delivery/target-schema';
import { type Form, formSchema } from '@/lib/core/mapping/form';
import { type DestinationMapping, type MappedRubric, mappingKey, mappingsSchema, withMapping } from '@/lib/core/mapping/mapping';
import { type Result, success } from '@/lib/core/result';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard';
import { findPlanner, planScorecard } from '@/lib/delivery/plan';
import { changeDestination } from '@/lib/storage/delivery/destinations';

/** The mappings of a rubric; none where they are unreadable. */
const mappingsOf = (destination: Destination, rubricId: string) => mappingsSchema.safeParse(destination.mappings[rubricId]).data ?? [];

/** The mapping last saved for a rubric and a form, for this version or else an earlier one; null when there is none. */
export function findMapping(destination: Destination, rubric: MappedRubric, formId: string): DestinationMapping | null {
  const mappings = mappingsOf(destination, rubric.id).filter(({ form }) => form.id === formId);
  return mappings.find((mapping) => mappingKey(mapping.rubric, formId) === mappingKey(rubric, formId)) ?? mappings.at(-1) ?? null;
}

/** Saves a mapping for its rubric's version and its form; on disk when it resolves. */
export async function saveMapping(destinationId: string, mapping: DestinationMapping): Promise<void> {
  await changeDestination(destinationId, (current) => ({
    ...current,
    mappings: { ...current.mappings, [mapping.rubric.id]: withMapping(mappingsOf(current, mapping.rubric.id), mapping) },
  }));
}

/** The form of a rubric where it follows from the destination's settings; null where it has to be searched for. */
export async function findDestinationForm(destination: Destination, rubric: MappedRubric): Promise<Form | null> {
  const planner = await findPlanner(destination.kind);
  return planner?.formFor?.(destination.settings, rubric) ?? null;
}

/** What a scorecard would send with a mapping, before it is saved. */
export const tryMapping = (
  envelope: ScorecardEnvelope,
  destination: Destination,
  target: Target | null,
  mapping: DestinationMapping,
): Promise<Plan> => planScorecard(envelope, { ...destination, mappings: { ...destination.mappings, [mapping.rubric.id]: [mapping] } }, target);

/** Loaded when a system is asked. */
const loadAsking = () => import('./ask-destination');

const foundForm = z.object({ content: formSchema });

/** The forms to choose from for a rubric: the one that follows from the settings, else those in the system; a message when it cannot be asked. */
export async function loadForms(destination: Destination, rubric: MappedRubric): Promise<Result<readonly Form[], string>> {
  const known = await findDestinationForm(destination, rubric);
  if (known !== null) return success([known]);
  const found = await (await loadAsking()).askSystem(destination.id, { what: 'forms', target: null });
  return found.ok ? success(found.value.map((form) => foundForm.parse(form).content)) : found;
}

/** Where a scorecard could be filed in a destination's system; a message when it cannot be asked. */
export async function searchTargets(destinationId: string, query: TargetQuery): Promise<Result<readonly Target[], string>> {
  const found = await (await loadAsking()).askSystem(destinationId, { what: 'targets', query });
  return found.ok ? success(z.array(targetSchema).parse(found.value)) : found;
}
