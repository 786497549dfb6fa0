import { expect, test } from 'vitest';
import { createAnnouncer } from '@/lib/state/app/announcer';

test('a slow action announces nothing once a later one has announced', () => {
  const { announce, announceLater, liveMessage } = createAnnouncer();
  const rated = announceLater();
  announce('Next uncovered: Debugging');
  rated('API Design: 3');
  expect(liveMessage.value).toBe('Next uncovered: Debugging');
});

test('actions that finish in order are all announced, repeated messages with an invisible change', () => {
  const { announceLater, liveMessage } = createAnnouncer();
  const [first, second, third] = [announceLater(), announceLater(), announceLater()];
  first('Undone: a note');
  expect(liveMessage.value).toBe('Undone: a note');
  second('Undone: a rating');
  expect(liveMessage.value).toBe('Undone: a rating');
  third('Undone: a rating');
  expect(liveMessage.value).toBe('Undone: a rating\u00a0');
});
