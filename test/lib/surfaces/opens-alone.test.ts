import { expect, test } from 'vitest';
import { opensAlone } from '@/lib/surfaces/opens-alone';

const origin = 'chrome-extension://a';
const unreadable = () => {
  throw new DOMException('Blocked a frame', 'SecurityError');
};

test.each([
  ['the panel’s page in a tab of its own', '/panel.html', () => origin, true],
  ['the panel’s page in a web page whose origin can be read', '/panel.html', () => 'https://meet.google.com', false],
  ['the panel’s page in a web page whose origin cannot be read', '/panel.html', unreadable, false],
  ['the panel’s page in a window without a top page', '/panel.html', () => undefined, false],
  ['a page that call pages may frame, in a tab of its own', '/framed/panel.html', () => origin, false],
])('%s', (_where, pathname, readTopOrigin, alone) => expect(opensAlone({ pathname, origin, readTopOrigin })).toBe(alone));
