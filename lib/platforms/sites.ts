import type { Platform } from '@/lib/core/interview/interview';
import { isAtHost, type PlatformAdapter } from './adapter';
import { detailsOf, knownPlatforms } from './details';
import { otherSite } from './other-site';

/** A platform on whose hosts the guest appears automatically. */
export type Site = {
  readonly platform: Platform;
  readonly name: string;
  /** Its hosts, as match patterns. */
  readonly matches: readonly string[];
  /** Whether a frame may contain the call when the page around it has another origin. */
  readonly inFrames: boolean;
};

/** The sites of the platforms that are known. */
export const sites: readonly Site[] = knownPlatforms.map(({ adapter: { platform, hosts }, name, inFrames = false }) => ({
  platform,
  name,
  matches: hosts.map((host) => `https://${host.replace(/^\./, '*.')}/*`),
  inFrames,
}));

/** The known site at an address; undefined when there is none. */
export function findSite(url: URL): Site | undefined {
  const platform = knownPlatforms.find(({ adapter }) => isAtHost(url, adapter))?.adapter.platform;
  return sites.find((site) => site.platform === platform);
}

/** The platform that can be self-hosted, for the hosts that a user adds. */
export const selfHosted: Site | undefined = sites.find(({ platform }) => detailsOf(platform).isPage !== undefined);

/** The adapter for a page: that of the platform at its address, or the one that its content shows, else that of any other site. */
export const findAdapter = (url: URL, page: Document): PlatformAdapter =>
  (knownPlatforms.find(({ adapter }) => isAtHost(url, adapter)) ?? knownPlatforms.find(({ isPage }) => isPage?.(page)))?.adapter ?? otherSite;

/** Every known site's match patterns. */
export const knownMatches: readonly string[] = sites.flatMap(({ matches }) => matches);

/** The scripts that inject the guest into a platform's page, in order. */
export const scriptsFor = (platform: Platform): readonly string[] => [
  ...(platform === 'other' ? [] : [`platform-${platform}.js`]),
  'content-scripts/call.js',
];

/** The platforms whose captions can be read. */
export const readablePlatforms: readonly Platform[] = knownPlatforms
  .filter(({ hasReader }) => hasReader === true)
  .map(({ adapter }) => adapter.platform);

/** The scripts that read the captions of a platform's page, in order; none where they cannot be read. */
export const captionScriptsFor = (platform: Platform): readonly string[] =>
  readablePlatforms.includes(platform) ? [`captions-${platform}.js`, 'captions.js'] : [];
