import { expect, test } from 'vitest';
import { tameSpeaker } from '@/lib/core/captions/following/tame';

test('a long name of a speaker is cut between whole characters', () => {
  expect(tameSpeaker('👩‍💻'.repeat(300))).toBe('👩‍💻'.repeat(40));
  expect(tameSpeaker(`a${'👩‍💻'.repeat(300)}`)).toBe(`a${'👩‍💻'.repeat(39)}`);
  expect(tameSpeaker(`a${'e\u0301'.repeat(300)}`)).toBe(`a${'e\u0301'.repeat(99)}`);
  expect(tameSpeaker(`e${'\u0301'.repeat(900)}`)).toHaveLength(200);
});
