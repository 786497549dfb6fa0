import { expect, test } from 'vitest';
import { checkKey, choicesOf, formField } from '@/lib/delivery/fields';
import { describeFormError } from '@/lib/text/delivery/destination-form';
import { ashbyTexts } from '@/lib/text/destinations/ashby';

test('a field gets its name and hint, and an option its label, from the texts', () => {
  expect(formField('email', ashbyTexts.fields.email)).toMatchObject({ name: 'email', label: 'Your e-mail in Ashby' });
  expect(choicesOf(['us', 'eu'], { us: 'United States', eu: 'Europe' })).toEqual([
    { value: 'us', label: 'United States' },
    { value: 'eu', label: 'Europe' },
  ]);
});

test('a field or an option without a label is a type error', () => {
  // @ts-expect-error: Ashby's form has no texts for such a field.
  expect(ashbyTexts.fields.phone).toBeUndefined();
  // @ts-expect-error: the second choice has no label.
  expect(choicesOf(['us', 'eu'], { us: 'United States' })[1]?.label).toBeUndefined();
});

test('a pasted key in a wrong format is refused with the vendor’s terms', () => {
  const say = (pasted: string) => {
    const problem = checkKey({ token: pasted }, 'token', 'access-token');
    return problem === null ? null : describeFormError(problem.why);
  };
  expect(say('')).toBe('Paste the access token.');
  expect(say('Bearer abc')).toBe('The access token holds a space or a character that no key has. Copy it whole and alone.');
  expect(say('abc')).toBeNull();
});
