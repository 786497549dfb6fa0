import type { Blocker, Plan, PlannedRequest } from '@/lib/core/delivery/destination';
import type { Target } from '@/lib/core/delivery/target-schema';
import { type FilledMapping, fillForm } from '@/lib/core/mapping/fill-mapping';
import { type Form, fingerprintOf } from '@/lib/core/mapping/form';
import type { DestinationMapping, Mappings } from '@/lib/core/mapping/mapping';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard';
import { blockedPlan } from '../adapter';

/** The reference at the end of a written text, by which the entry can be found again: one for each revision of a scorecard. */
export const referenceOf = ({ data }: ScorecardEnvelope): string => `sc_${data.id}_r${data.revision}`;

/** The reference in a planned request's text; null when there is none. */
export const findReference = ({ body }: PlannedRequest): string | null => /Reference: (sc_[\w-]+_r\d+)/.exec(body)?.[1] ?? null;

const changed = (title: string): Blocker => ({ need: 'mapping', why: [because('changed-since-mapped', { title })] });

/** The mapping for a rubric's version and the target's form, or what the user has to do first. */
export function pickMapping(mappings: Mappings | null, { data }: ScorecardEnvelope, target: Target): Result<DestinationMapping, Blocker> {
  const { form, formTitle, fingerprint } = target.ids;
  const here = (mappings ?? []).filter((mapping) => form === undefined || mapping.form.id === form);
  const fitting = here.filter(({ rubric }) => rubric.id === data.rubric.id && rubric.version === data.rubric.version);
  const [mapping, second] = fitting;
  if (mapping === undefined && here.length > 0) return failure(changed(data.rubric.title));
  if (mapping === undefined)
    return failure({ need: 'mapping', why: [because('map-rubric', { form: formTitle ?? null, rubric: data.rubric.title })] });
  if (second !== undefined && form === undefined) return failure({ need: 'target', why: [because('several-forms', {})] });
  if (fingerprint !== undefined && fingerprint !== fingerprintOf(mapping.form)) return failure(changed(mapping.form.title));
  return success(mapping);
}

/** A form filled from a scorecard for a target, or a plan that says what the user has to do first. */
export function fillTargetForm(
  envelope: ScorecardEnvelope,
  target: Target | null,
  mappings: Mappings | null,
): Result<{ readonly mapping: DestinationMapping; readonly filled: FilledMapping; readonly target: Target }, Plan> {
  if (target === null) return failure(blockedPlan({ need: 'target', why: [because('choose-candidate', {})] }));
  const mapping = pickMapping(mappings, envelope, target);
  if (!mapping.ok) return failure(blockedPlan(mapping.reason));
  const filled = fillForm(mapping.value, envelope.data, referenceOf(envelope));
  if (!filled.ok) return failure(blockedPlan(...filled.reason.map((reason) => ({ need: 'mapping' as const, why: [reason] }))));
  return success({ mapping: mapping.value, filled: filled.value, target });
}

/** A request that writes JSON; sent twice, it writes two entries. `form` is the one it fills, where that could change before it is sent. */
export const jsonRequest = (label: string, path: string, body: unknown, form: Form | null = null): PlannedRequest => ({
  label,
  method: 'POST',
  path,
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify(body),
  repeatable: false,
  form: form && { id: form.id, fingerprint: fingerprintOf(form) },
});
