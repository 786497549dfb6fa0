import type { Platform } from '@/lib/core/interview/interview';
import { isAtHost, type PlatformAdapter } from './adapter';
import { isJitsi, jitsi } from './jitsi/adapter';
import { meet } from './meet/adapter';
import { other } from './other/adapter';
import { teams } from './teams/adapter';
import { webex } from './webex/adapter';
import { whereby } from './whereby/adapter';
import { zoom } from './zoom/adapter';

/** A platform at whose hosts the guest stands by itself. */
export type Site = {
  readonly platform: Platform;
  readonly name: string;
  /** Its hosts, as match patterns. */
  readonly matches: readonly string[];
  /** Whether a frame may hold the call where the page around it is of another origin. */
  readonly inFrames: boolean;
};

const known: readonly (readonly [PlatformAdapter, name: string])[] = [
  [meet, 'Google Meet'],
  [zoom, 'Zoom'],
  [teams, 'Microsoft Teams'],
  [webex, 'Webex'],
  [jitsi, 'Jitsi'],
  [whereby, 'Whereby'],
];

const siteOf = ({ platform, hosts }: PlatformAdapter, name: string): Site => ({
  platform,
  name,
  matches: hosts.map((host) => `https://${host.replace(/^\./, '*.')}/*`),
  inFrames: platform === 'webex',
});

/** The sites of the platforms that are known. */
export const sites: readonly Site[] = known.map(([adapter, name]) => siteOf(adapter, name));

/** The known site at an address; undefined when there is none. */
export function findSite(url: URL): Site | undefined {
  const platform = known.find(([adapter]) => isAtHost(url, adapter))?.[0].platform;
  return sites.find((site) => site.platform === platform);
}

/** The adapter for a page: of the platform known to be at its address, of Jitsi where the page is one of Jitsi, else of any other site. */
export const findAdapter = (url: URL, page: Document): PlatformAdapter =>
  known.find(([adapter]) => isAtHost(url, adapter))?.[0] ?? (isJitsi(page) ? jitsi : other);

/** Every known site's match patterns. */
export const knownMatches: readonly string[] = sites.flatMap(({ matches }) => matches);

/** The match pattern of everything at an address's host, whatever the port. */
export const patternOf = ({ protocol, hostname }: URL): string => `${protocol}//${hostname}/*`;

/** The scripts that put the guest into a page of a platform, in their order. */
export const scriptsFor = (platform: Platform): readonly string[] => [
  ...(platform === 'other' ? [] : [`platform-${platform}.js`]),
  'content-scripts/call.js',
];
