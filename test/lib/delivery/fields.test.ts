import { expect, test } from 'vitest';
import { checkKey, choicesOf, formField } from '@/lib/delivery/fields';
import { describeFormError } from '@/lib/text/delivery/destination-form';
import { ashbyTexts } from '@/lib/text/destinations/ashby';

test('a field takes its name and hint from its texts, and a choice its label', () => {
  expect(formField('email', ashbyTexts.fields.email)).toMatchObject({ name: 'email', label: 'Your e-mail in Ashby' });
  expect(choicesOf(['us', 'eu'], { us: 'United States', eu: 'Europe' })).toEqual([
    { value: 'us', label: 'United States' },
    { value: 'eu', label: 'Europe' },
  ]);
});

test('a field or a choice without a label is an error of types', () => {
  // @ts-expect-error: Ashby's form has no texts for such a field.
  expect(ashbyTexts.fields.phone).toBeUndefined();
  // @ts-expect-error: the second choice has no label.
  expect(choicesOf(['us', 'eu'], { us: 'United States' })[1]?.label).toBeUndefined();
});

test('a pasted key that cannot be one is refused in the words of its vendor', () => {
  const say = (pasted: string) => {
    const problem = checkKey({ token: pasted }, 'token', 'access-token');
    return problem === null ? null : describeFormError(problem.why);
  };
  expect(say('')).toBe('Paste the access token.');
  expect(say('Bearer abc')).toBe('The access token holds a space or a character that no key has. Copy it whole and alone.');
  expect(say('abc')).toBeNull();
});
