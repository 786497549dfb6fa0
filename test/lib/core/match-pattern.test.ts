import { expect, test } from 'vitest';
import { matchPatternOf } from '@/lib/core/match-pattern';

test('a host is one pattern whatever its port', () => {
  expect(matchPatternOf(new URL('https://jitsi.acme.example:8443/room?a=b'))).toBe('https://jitsi.acme.example/*');
  expect(matchPatternOf(new URL('http://127.0.0.1:9/'))).toBe('http://127.0.0.1/*');
});
