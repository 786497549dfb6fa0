import { expect, test } from 'vitest';
import { maskSecrets, secretMask, secretTexts } from '@/lib/core/delivery/mask';
import { fc } from '../../../setup/properties.ts';

const key = 'k"y\\with/odd=signs+and more';

test.each([
  ['plain', key],
  ['JSON-escaped', JSON.stringify({ echo: key })],
  ['URL-encoded', `?key=${encodeURIComponent(key)}`],
  ['cut off at the end', `your key is ${key.slice(0, 12)}`],
])('a secret that an answer repeats %s is masked', (_name, text) => {
  const clean = maskSecrets(text, [key]);
  expect(clean).toContain(secretMask);
  expect(clean).not.toContain('with');
});

test('a secret of a few characters is not masked', () => expect(maskSecrets('a text', ['a', ''])).toBe('a text'));

test('no more than the first five characters of a secret are left at the end of an excerpt', async () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9+/=_-]{8,80}$/);
  const property = fc.property(secret, fc.string(), fc.nat(), (given, before, cut) => {
    const text = `${before}${given}`.slice(0, before.length + (cut % (given.length + 1)));
    const clean = maskSecrets(text, [given]);
    expect(clean.includes(given)).toBe(false);
    for (let length = 6; length < given.length; length++) expect(clean.endsWith(given.slice(0, length))).toBe(false);
  });
  await fc.assert(property, { numRuns: 300 });
});

test('values of header lines, and signing secrets without their prefix, are masked too', () => {
  const texts = secretTexts({ signingSecret: 'whsec_abcdef', headers: 'X-Team: hiring\nAuthorization: Bearer tokentoken' });
  expect(texts).toEqual(expect.arrayContaining(['abcdef', 'hiring', 'Bearer tokentoken', 'X-Team: hiring']));
});
