import { expect, test } from 'vitest';
import { createAnnouncer } from '@/lib/state/app/announcer';

test('an act that takes a while says nothing once a later one has spoken', () => {
  const { announce, announceLater, liveMessage } = createAnnouncer();
  const rated = announceLater();
  announce('Next uncovered: Debugging');
  rated('API Design: 3');
  expect(liveMessage.value).toBe('Next uncovered: Debugging');
});

test('acts that are done in their order are all said, each once more with a sign that makes it new', () => {
  const { announceLater, liveMessage } = createAnnouncer();
  const [first, second, third] = [announceLater(), announceLater(), announceLater()];
  first('Undone: a note');
  expect(liveMessage.value).toBe('Undone: a note');
  second('Undone: a rating');
  expect(liveMessage.value).toBe('Undone: a rating');
  third('Undone: a rating');
  expect(liveMessage.value).toBe('Undone: a rating\u00a0');
});
