import { describe, expect, test } from 'vitest';
import { composeReport, describePage, type PageFacts } from '@/lib/text/page';

const facts = (more: Partial<PageFacts> = {}): PageFacts => ({ phase: 'in-call', sign: true, captions: false, presenting: false, ...more });

describe('what the pop-up says of a page', () => {
  test.each<[string, boolean, PageFacts, readonly string[]]>([
    ['no call', true, facts({ phase: null }), ['There is no call on this page.']],
    ['a lobby that is seen', true, facts({ phase: 'lobby' }), ['Before the call.']],
    ['a lobby by its address', true, facts({ phase: 'lobby', sign: false }), ['A call, by its address. The clock begins when you press Start.']],
    ['a call without captions', true, facts(), ['In a call.', 'The page shows no captions.']],
    ['a call with captions', true, facts({ captions: true }), ['In a call.', 'The page shows captions.']],
    ['captions that nobody can tell', true, facts({ captions: null }), ['In a call.', 'Plumbline cannot tell whether this page shows captions.']],
    ['a screen that is shared', true, facts({ presenting: true }), ['In a call.', 'The page shows no captions.', 'You share your screen.']],
    [
      'a call that is lost from sight',
      true,
      facts({ sign: false }),
      ['In a call, but the page no longer shows it. Please report this.', 'The page shows no captions.'],
    ],
    [
      'any other site',
      false,
      facts({ sign: false, captions: null }),
      ['In use on this page, as you asked.', 'Plumbline cannot tell whether this page shows captions.'],
    ],
    ['after the call', true, facts({ phase: 'left' }), ['The call is over.']],
  ])('%s', (_name, known, page, lines) => expect(describePage(known, page)).toEqual(lines));
});

test('a report lists what matched, and no text of the page but its language', () => {
  const matched = { call: '#hangup-button', captions: null, self: '#me' };
  const parts = { version: '0.1.0', browser: 'Chrome 156', platform: 'Microsoft Teams', language: 'de-DE', facts: facts(), matched };
  const report = composeReport(parts);
  expect(report).toContain('Plumbline 0.1.0, Chrome 156\nPlatform: Microsoft Teams\nPage language: de-DE\nCall: in-call\n');
  expect(report).toContain('  Call: #hangup-button\n  Captions: nothing found\n  Your name: #me\n');
  expect(composeReport({ ...parts, language: 'grace@acme.example' })).toContain('Page language: unknown');
});
