import type { Field, FormProblem, FormValues, Secrets } from '@/lib/core/delivery/destination';
import { failure, type Result, success } from '@/lib/core/result';

/** A field of a destination's form: text, required and not secret unless said otherwise. */
export const field = (name: string, label: string, hint: string, more: Partial<Field> = {}): Field => ({
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

/** A header's value: printable ASCII without spaces, so that a key pasted with its surroundings is caught here. */
const token = /^[\x21-\x7e]+$/;

/** Reads a pasted key; words when it is empty or holds a space. */
export function checkKey(secrets: Secrets, name: string, label: string): FormProblem | null {
  const pasted = (secrets[name] ?? '').trim();
  if (pasted === '') return { field: name, text: `Paste the ${label}.` };
  return token.test(pasted) ? null : { field: name, text: `The ${label} holds a space or a character that no key has. Copy it whole and alone.` };
}

/** Reads an e-mail address; empty where the field may be left out. */
export function readEmail(values: FormValues, name: string, optional: boolean): Result<string, FormProblem> {
  const email = (values[name] ?? '').trim();
  if (email === '' && optional) return success('');
  return /^[^\s@]+@[^\s@]+$/.test(email)
    ? success(email)
    : failure({ field: name, text: 'That is not an e-mail address. It looks like you@company.com.' });
}

/** Reads an id that will stand in an address; `label` names it in the words for the user. */
export function readId(values: FormValues, name: string, label: string): Result<string, FormProblem> {
  const id = (values[name] ?? '').trim();
  return /^[A-Za-z0-9_-]{1,100}$/.test(id)
    ? success(id)
    : failure({ field: name, text: `${label} is letters, digits and hyphens only. Copy it alone.` });
}
