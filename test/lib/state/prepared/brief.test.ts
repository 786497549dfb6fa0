import { expect, test } from 'vitest';
import { briefOf } from '@/lib/state/prepared/brief';

test('a brief has its words and the links of the web, each called by host and path', () => {
  expect(briefOf({ brief: ' Ask about March. ', links: ['https://www.example.com/', 'http://code.example.org/ada/'] })).toEqual({
    text: 'Ask about March.',
    links: [
      { address: 'https://www.example.com/', words: 'example.com' },
      { address: 'http://code.example.org/ada/', words: 'code.example.org/ada' },
    ],
  });
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'chrome://settings', 'nothing'])('%s is no link', (link) => {
  expect(briefOf({ links: [link] })).toBeNull();
});

test('a row of an older build has none', () => expect(briefOf({})).toBeNull());
