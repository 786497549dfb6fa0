import { describe, expect, test } from 'vitest';
import { unwrapLink } from '@/lib/calendar/links/unwrap-link';
import { calendar, event, only } from './ics.ts';

const linkOf = (...lines: readonly string[]) => only(calendar(...event(...lines))).link;
const meeting = 'https://acme.zoom.us/j/12345678901?pwd=a1b2';
const encoded = encodeURIComponent(meeting);
const base64 = btoa(meeting);

describe('the link of a call is found behind', () => {
  test.each([
    ['Safe Links', `https://eur01.safelinks.protection.outlook.com/?url=${encoded}&data=05%7C01&sdata=x&reserved=0`],
    ['Safe Links of a government', `https://gcc02.safelinks.protection.office365.us/?url=${encoded}&data=05`],
    ['Google', `https://www.google.com/url?q=${encoded}&sa=D&source=calendar&usg=AOv`],
    ['Proofpoint 1', `https://urldefense.proofpoint.com/v1/url?u=https://acme.zoom.us/j/12345678901%3Fpwd%3Da1b2&k=oIvRg1%2BdGA&r=x&m=y&s=z`],
    ['Proofpoint 2', 'https://urldefense.proofpoint.com/v2/url?u=https-3A__acme.zoom.us_j_12345678901-3Fpwd-3Da1b2&d=DwMFaQ&c=euGZs&r=a&m=b&s=c&e='],
    ['Proofpoint 3', 'https://urldefense.com/v3/__https://acme.zoom.us/j/12345678901?pwd=a1b2__;!!AbC123!xyz$'],
    ['Proofpoint 3 of a region', 'https://urldefense.us/v3/__https://acme.zoom.us/j/12345678901*pwd=a1b2__;Pw!!AbC123!xyz$'],
    ['Cisco', `https://secure-web.cisco.com/1q2w3e-abc/${encoded}`],
    ['Barracuda', `https://linkprotect.cudasvc.com/url?a=${encoded.replaceAll('%3A', '%3a')}&c=E,1,abc&typo=1`],
    ['Trend Micro', `https://imsva91-ctp.trendmicro.com:443/wis/clicktime/v1/query?url=${encoded}&umid=0A1B&auth=x-y`],
    ['Sophos', `https://eu-central-1.protection.sophos.com/?d=zoom.us&u=${encodeURIComponent(base64)}&i=x&t=y`],
    ['Symantec', `https://clicktime.symantec.com/15t?h=x&u=${encoded}`],
    ['FireEye', `https://protect2.fireeye.com/v1/url?k=31323334-501cfaf3&q=1&e=x&u=${encoded}`],
    [
      'two of them',
      `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://linkprotect.cudasvc.com/url?a=${encoded}&c=E`)}&data=05`,
    ],
  ])('%s', (_what, link) => {
    expect(linkOf(`DESCRIPTION:Notes: https://docs.example/d\\nJoin: ${link}`)).toBe(meeting);
    expect(linkOf(`X-ALT-DESC;FMTTYPE=text/html:<p>Hello\\, <a href="${link.replaceAll('&', '&amp;')}">join</a></p>`)).toBe(meeting);
  });

  test('runs of escaped characters', () => {
    const link = 'https://urldefense.com/v3/__https://acme.zoom.us/my/a**Bz*b__;Pz0mPQ!!AbC!x$';
    expect(unwrapLink(link)[0]).toBe('https://acme.zoom.us/my/a?=&z=b');
  });
  test('nothing but unwrapped links of limited length', () => {
    const plain = 'https://docs.example/d?x=1';
    expect(unwrapLink(plain)).toEqual([plain]);
    const nested = Array.from({ length: 12 }).reduce<string>((inner) => `https://w.example/?u=${encodeURIComponent(inner)}`, meeting);
    expect(unwrapLink(nested).length).toBeLessThanOrEqual(6);
  });
});

describe('of several links', () => {
  test.each([
    [
      'one with a meeting’s key goes first',
      [`DESCRIPTION:New to Zoom? https://acme.zoom.us/download\\nHelp: https://support.zoom.us/hc\\nJoin: ${meeting}`],
      meeting,
    ],
    [
      'the second of the conference lines counts',
      ['CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+15551234567', `CONFERENCE;VALUE=URI;FEATURE=VIDEO:${meeting}`],
      meeting,
    ],
    [
      'a conference line goes before the description',
      ['DESCRIPTION:https://meet.google.com/abc-defg-hij', `CONFERENCE;VALUE=URI:${meeting}`],
      meeting,
    ],
    [
      'a platform that is not known counts on a conference line',
      ['CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://talk.acme.example/room-5'],
      'https://talk.acme.example/room-5',
    ],
    ['and nowhere else', ['LOCATION:https://talk.acme.example/room-5'], null],
    ['where none has a key, the first of a platform that is known', ['DESCRIPTION:https://acme.zoom.us/join'], 'https://acme.zoom.us/join'],
    [
      'an address in HTML is decoded',
      ['X-ALT-DESC;FMTTYPE=text/html:<a href="https://acme.zoom.us/j/12345678901?pwd=a1b2&amp;uname=Ada">x</a>'],
      `${meeting}&uname=Ada`,
    ],
    ['a line break in HTML ends it', [`X-ALT-DESC;FMTTYPE=text/html:<pre>${meeting}\\nBye</pre>`], meeting],
    [
      'Skype’s property has it',
      [`X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/meet/2345678901234?p=abc`],
      'https://teams.microsoft.com/meet/2345678901234?p=abc',
    ],
  ])('%s', (_what, lines, expected) => expect(linkOf(...lines)).toBe(expected));

  test('a long description of Outlook is read', () => {
    expect(linkOf(`X-ALT-DESC;FMTTYPE=text/html:${'<p class="MsoNormal">&nbsp\\;</p>'.repeat(3000)}<a href="${meeting}">x</a>`)).toBe(meeting);
  });
});
