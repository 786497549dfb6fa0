import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { judgeLink, tidyLink } from '@/lib/state/prepared/prepared-actions';
import { describeLinkUse } from '@/lib/text/prepared';

const meeting = 'https://acme.zoom.us/j/12345678901?pwd=a1';

test.each([
  [meeting, meeting],
  ['acme.zoom.us/j/12345678901?pwd=a1', meeting],
  [`https://linkprotect.cudasvc.com/url?a=${encodeURIComponent(meeting)}&c=E,1,abc&typo=1`, meeting],
  ['https://urldefense.com/v3/__https://acme.zoom.us/j/12345678901?pwd=a1__;!!AbC123!xyz$', meeting],
  ['https://talk.acme.example/room?next=https://docs.example/', 'https://talk.acme.example/room?next=https://docs.example/'],
  ['not a link', null],
])('the link “%s” that is typed is kept as %s', (typed, kept) => expect(tidyLink(typed)).toBe(kept));

test('a wrapped link is described by the meeting in it', () => {
  const wrapped = `https://secure-web.cisco.com/1abc/${encodeURIComponent(meeting)}`;
  expect(describeLinkUse(judgeLink(wrapped))).toBe('Zoom: joining this call offers this interview.');
});
