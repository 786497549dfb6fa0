import type { DestinationField, FormValues, Secrets } from '@/lib/core/delivery/destination';
import type { SecretName } from '@/lib/core/delivery/reason';
import type { FormError, FormErrorReason } from '@/lib/core/delivery/reasons/form-error';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import type { FieldText } from '@/lib/text/delivery/destination-texts';

/** A field of a destination's form: text, required and not secret unless said otherwise. */
export const formField = (name: string, { label, hint }: FieldText, more: Partial<DestinationField> = {}): DestinationField => ({
  name,
  label,
  hint,
  kind: 'text',
  secret: false,
  optional: false,
  folded: false,
  initial: '',
  choices: [],
  ...more,
});

/** The choices of a field: each value with its label. */
export const choicesOf = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>): DestinationField['choices'] =>
  values.map((value) => ({ value, label: labels[value] }));

/** An error of a form, at one field. */
export const refuseField = (name: string, why: FormErrorReason): Result<never, FormError> => failure({ field: name, why });

/** Printable ASCII without spaces, as a header allows, so that a key pasted with surrounding text is caught here. */
const token = /^[\x21-\x7e]+$/;

/** Checks a pasted key; the problem when it is empty or contains a space. */
export function checkKey(secrets: Secrets, name: string, secret: SecretName): FormError | null {
  const pasted = (secrets[name] ?? '').trim();
  if (pasted === '') return { field: name, why: because('secret-empty', { secret }) };
  return token.test(pasted) ? null : { field: name, why: because('secret-form', { secret }) };
}

/** Reads an e-mail address; may be empty where the field is optional. */
export function readEmail(values: FormValues, name: string, optional: boolean): Result<string, FormError> {
  const email = (values[name] ?? '').trim();
  if (email === '' && optional) return success('');
  return /^[^\s@]+@[^\s@]+$/.test(email) ? success(email) : refuseField(name, because('email-form', {}));
}

/** Reads an id that will be part of an address; `of` says whose id it is. */
export function readId(values: FormValues, name: string, of: 'client' | 'connection'): Result<string, FormError> {
  const id = (values[name] ?? '').trim();
  return /^[A-Za-z0-9_-]{1,100}$/.test(id) ? success(id) : refuseField(name, because('id-form', { of }));
}
