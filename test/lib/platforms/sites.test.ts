import { describe, expect, test } from 'vitest';
import type { PlatformAdapter } from '@/lib/platforms/adapter';
import { adapter as jitsi } from '@/lib/platforms/jitsi/adapter';
import { adapter as meet } from '@/lib/platforms/meet/adapter';
import { findSite, knownMatches, scriptsFor, sites } from '@/lib/platforms/sites';
import { adapter as teams } from '@/lib/platforms/teams/adapter';
import { adapter as webex } from '@/lib/platforms/webex/adapter';
import { adapter as whereby } from '@/lib/platforms/whereby/adapter';
import { adapter as zoom } from '@/lib/platforms/zoom/adapter';

const coords = (more: object) =>
  encodeURIComponent(btoa(JSON.stringify({ meetingUrl: 'https://teams.cloud.microsoft/meet/1', passcode: 'x', ...more })));

const calls: readonly (readonly [PlatformAdapter, string, string | null])[] = [
  [meet, 'https://meet.google.com/abc-defg-hij?authuser=1', 'meet.google.com/abc-defg-hij'],
  [meet, 'https://meet.google.com/_meet/abc-defg-hij', 'meet.google.com/abc-defg-hij'],
  [meet, 'https://meet.google.com/lookup/abcdefg123?authuser=0', 'meet.google.com/lookup/abcdefg123'],
  [meet, 'https://meet.google.com/', null],
  [meet, 'https://meet.google.com/landing', null],
  [meet, 'https://meet.google.com/abcd-efgh-ijk', null],
  [zoom, 'https://app.zoom.us/wc/123456789/join?pwd=secret', 'app.zoom.us/wc/123456789'],
  [zoom, 'https://app.zoom.us/wc/123456789/start', 'app.zoom.us/wc/123456789'],
  [zoom, 'https://acme.zoom.us/wc/join/123456789', 'acme.zoom.us/wc/123456789'],
  [zoom, 'https://zoom.us/wc/start/123456789', 'zoom.us/wc/123456789'],
  [zoom, 'https://app.zoom.com/wc/123456789/start', 'app.zoom.com/wc/123456789'],
  [zoom, 'https://acme.zoomgov.com/wc/join/123456789', 'acme.zoomgov.com/wc/123456789'],
  [zoom, 'https://zoom.us/pricing', null],
  [teams, 'https://teams.microsoft.com/v2/', 'teams.microsoft.com#'],
  [teams, 'https://teams.cloud.microsoft/light-meetings/launch?coords=x', 'teams.cloud.microsoft#'],
  [teams, 'https://teams.cloud.microsoft/light-meetings/launch', 'teams.cloud.microsoft#'],
  [
    teams,
    `https://teams.cloud.microsoft/light-meetings/launch?anon=true&coords=${coords({ meetingCode: '9312345678' })}`,
    'teams.cloud.microsoft/9312345678',
  ],
  [teams, `https://teams.cloud.microsoft/light-meetings/launch?coords=${coords({ passcode: 'secret' })}`, 'teams.cloud.microsoft#'],
  [teams, `https://teams.cloud.microsoft/light-meetings/launch?coords=${coords({ meetingCode: '<b>' })}`, 'teams.cloud.microsoft#'],
  [teams, 'https://teams.live.com/meet/9312345678?p=secret', 'teams.live.com/9312345678'],
  [teams, 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=y', 'teams.microsoft.com/19:meeting_x@thread.v2'],
  [teams, 'https://teams.microsoft.com/v2/?meetingjoin=true#/l/meetup-join/19:meeting_x@thread.v2/0', 'teams.microsoft.com/19:meeting_x@thread.v2'],
  [webex, 'https://web.webex.com/meeting?mtuuid=3f2a1&preload=true', 'web.webex.com/3f2a1'],
  [webex, 'https://acme.webex.com/meet/grace', 'acme.webex.com#'],
  [jitsi, 'https://meet.jit.si/InterviewWithGrace#config.x=1', 'meet.jit.si/InterviewWithGrace'],
  [jitsi, 'https://jitsi.acme.example/team/Interview', 'jitsi.acme.example/team/Interview'],
  [jitsi, 'https://meet.jit.si/', null],
  [jitsi, 'https://meet.jit.si/static/close3.html', null],
  [whereby, 'https://acme.whereby.com/grace-interview?roomKey=secret', 'acme.whereby.com/grace-interview'],
  [whereby, 'https://whereby.com/information', null],
  [whereby, 'https://whereby.com/information/product', null],
];

test.each(calls.map(([adapter, url, call]) => [adapter.platform, url, call, adapter] as const))(
  '%s: %s is the call %s',
  (_platform, url, call, adapter) => expect(adapter.findCall(new URL(url))).toBe(call),
);

describe('which site an address belongs to', () => {
  test.each([
    ['https://meet.google.com/x', 'meet'],
    ['https://zoom.us/', 'zoom'],
    ['https://us02web.zoom.us/', 'zoom'],
    ['https://teams.cloud.microsoft/', 'teams'],
    ['https://web.webex.com/meetings', 'webex'],
    ['https://meet.jit.si/a', 'jitsi'],
    ['https://whereby.com/a', 'whereby'],
    ['http://meet.google.com/x', undefined],
    ['https://meet.google.com.evil.example/', undefined],
    ['https://app.zoom.com/', 'zoom'],
    ['https://acme.zoomgov.com/', 'zoom'],
    ['https://notzoom.us/', undefined],
    ['https://jitsi.acme.example/', undefined],
  ])('%s: %s', (url, platform) => expect(findSite(new URL(url))?.platform).toBe(platform));
});

test('the match patterns cover what the adapters know, and no more', () => {
  expect(knownMatches).toEqual([
    'https://meet.google.com/*',
    'https://*.zoom.us/*',
    'https://*.zoom.com/*',
    'https://*.zoomgov.com/*',
    'https://teams.microsoft.com/*',
    'https://teams.live.com/*',
    'https://teams.cloud.microsoft/*',
    'https://*.webex.com/*',
    'https://meet.jit.si/*',
    'https://*.whereby.com/*',
  ]);
  expect(sites.filter(({ inFrames }) => inFrames).map(({ platform }) => platform)).toEqual(['webex']);
});

test('a platform comes before the guest', () => {
  expect(scriptsFor('jitsi')).toEqual(['platform-jitsi.js', 'content-scripts/call.js']);
  expect(scriptsFor('other')).toEqual(['content-scripts/call.js']);
});
