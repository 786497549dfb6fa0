import { expect, test } from 'vitest';

import { parseEndpoint } from '@/lib/core/delivery/endpoint';
import { parseSecret } from '@/lib/core/delivery/secret';

test.each([
  ['https://example.com/hook', true],
  ['http://127.0.0.1:8080/x', true],
  ['http://localhost/x', true],
  ['http://example.com/x', 'insecure'],
  ['http://127.0.0.1.example.com/', 'insecure'],
  ['https://user:word@example.com/', 'credentials'],
  ['ftp://example.com', 'not-http'],
  ['example', 'not-a-url'],
])('%s is read as %s', (text, expected) => {
  const outcome = parseEndpoint(text, (given) => URL.parse(given));
  expect(outcome.ok || outcome.reason).toBe(expected);
});

test.each([
  ['', 'empty'],
  ['secret', 'not-whsec'],
  [`whsec_${Buffer.alloc(23).toString('base64')}`, 'too-short'],
  [`whsec_${Buffer.alloc(65).toString('base64')}`, 'too-long'],
])('the secret %s is refused as %s', (text, reason) => expect(parseSecret(text)).toEqual({ ok: false, reason }));

test('a secret reads as the bytes that were encoded', () => {
  for (let length = 24; length <= 64; length++) {
    const bytes = Buffer.from(Array.from({ length }, (_, index) => (index * 37) % 256));
    const outcome = parseSecret(`whsec_${bytes.toString('base64')}`);
    expect(outcome.ok && Buffer.from(outcome.value).equals(bytes)).toBe(true);
  }
});
