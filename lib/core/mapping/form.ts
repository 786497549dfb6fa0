import * as z from 'zod/mini';
import type { DeliveryReason } from '@/lib/core/delivery/reason';
import { because, type ReasonOf } from '@/lib/core/reasons';

const words = z.string().check(z.maxLength(2000));

const optionSchema = z.readonly(z.object({ value: words, label: words }));

/**
 * One field of a target's form. A `score` lists its options lowest first; a `choice` lists them as the form does; `text` and `other` have none.
 * `type` is the target's own name for the kind of field. `notAssessed` is the option for that, where there is one; `takesComment` says whether a
 * comment can stand beside the value.
 */
export const formFieldSchema = z.readonly(
  z.object({
    id: words,
    label: words,
    kind: z.enum(['score', 'choice', 'text', 'other']),
    type: words,
    required: z.boolean(),
    options: z.readonly(z.array(optionSchema)),
    notAssessed: z.nullable(words),
    takesComment: z.boolean(),
  }),
);
/** One field of a target's form. */
export type MappingField = z.infer<typeof formFieldSchema>;

/** A target's form, as it was read. */
export const formSchema = z.readonly(z.object({ id: words, title: words, fields: z.readonly(z.array(formFieldSchema)) }));
/** A target's form. */
export type Form = z.infer<typeof formSchema>;

/** The field of an id; undefined when the form has none. */
export const findMappingField = (form: Form, id: string | null): MappingField | undefined => form.fields.find((field) => field.id === id);

const essence = ({ id, label, kind, type, required, options, notAssessed, takesComment }: MappingField) =>
  JSON.stringify([id, label, kind, type, required, options.map((option) => [option.value, option.label]), notAssessed, takesComment]);

/** FNV-1a with 64 bits: detects accidental differences, not deliberate ones. */
function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

/** The same for two forms when a mapping for one is valid for the other: same fields, names, values and required fields, in any order. */
export const fingerprintOf = (form: Form): string => digest([form.id, ...form.fields.map(essence).sort()].join('\n'));

/** Whether a field is the same in two states of a form. */
export function isSameField(before: Form, now: Form, id: string): boolean {
  const [one, other] = [findMappingField(before, id), findMappingField(now, id)];
  return one !== undefined && other !== undefined && essence(one) === essence(other);
}

/** The parameters of each change of a form. */
export type FormChangeParams = {
  readonly gone: { readonly label: string };
  readonly renamed: { readonly label: string; readonly now: string };
  readonly 'required-now': { readonly label: string };
  readonly 'other-values': { readonly label: string };
  readonly new: { readonly label: string };
  readonly 'another-form': { readonly title: string };
};

/** One change of a form. */
export type FormChange = ReasonOf<FormChangeParams>;

function changeOf(field: MappingField, now: MappingField | undefined): readonly FormChange[] {
  const { label } = field;
  if (now === undefined) return [because('gone', { label })];
  if (essence(field) === essence(now)) return [];
  if (label !== now.label) return [because('renamed', { label, now: now.label })];
  return [!field.required && now.required ? because('required-now', { label }) : because('other-values', { label })];
}

/** What changed in a form since it was mapped; empty when the mapping is still valid. */
export function findFormChanges(mapped: Form, now: Form): readonly FormChange[] {
  if (fingerprintOf(mapped) === fingerprintOf(now)) return [];
  const known = new Set(mapped.fields.map(({ id }) => id));
  const changed = mapped.fields.flatMap((field) => changeOf(field, findMappingField(now, field.id)));
  const added = now.fields.filter(({ id }) => !known.has(id)).map(({ label }) => because('new', { label }));
  const all = [...changed, ...added];
  return all.length > 0 ? all : [because('another-form', { title: mapped.title })];
}

/**
 * Why a mapping for a form with this fingerprint must not be used for the form as it is now (null when the form is gone); null when it may be used.
 */
export function changesSince(fingerprint: string, now: Form | null): DeliveryReason | null {
  if (now === null) return because('form-gone', {});
  return fingerprintOf(now) === fingerprint ? null : because('form-changed', { label: now.title });
}
