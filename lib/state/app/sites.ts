import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from '@/lib/browser/browser';
import type { Platform } from '@/lib/core/interview/interview';
import { matchPatternOf } from '@/lib/core/match-pattern';
import { sites } from '@/lib/platforms/sites';
import { type SiteChoices, settings } from '@/lib/settings/settings';

/** The platforms on whose sites the launcher appears automatically. */
export const knownSites = sites.map(({ platform, name }) => ({ platform, name }));

/** The sites on which the user wants the launcher. */
export type SitesModel = {
  /** Null until the choice is read. */
  readonly siteChoices: ReadonlySignal<SiteChoices | null>;
  /** Reads the choice and follows it until the signal aborts. */
  readonly follow: (stop: AbortSignal) => Promise<void>;
};

/** A choice of sites that is not read yet. */
export function createSitesModel(): SitesModel {
  const siteChoices = signal<SiteChoices | null>(null);
  const follow = async (stop: AbortSignal) => {
    settings.sites.observe((choices) => {
      siteChoices.value = choices;
    }, stop);
    siteChoices.value = await settings.sites.get();
  };
  return { siteChoices, follow };
}

/** Switches a known platform on or off; open calls react at once. */
export async function switchPlatform(platform: Platform, on: boolean): Promise<void> {
  await settings.sites.update((choices) => {
    const off = choices.off.filter((other) => other !== platform);
    return { ...choices, off: on ? off : [...off, platform] };
  });
}

/** Removes an added host, with its permission unless something else needs it. */
export async function removeHost(pattern: string): Promise<void> {
  await settings.sites.update((choices) => ({ ...choices, added: choices.added.filter((other) => other !== pattern) }));
  await (await import('./permissions')).giveBackUnused({ origins: [pattern], permissions: [] });
}

/** Reads a typed host, with or without its scheme; null when it is invalid. */
export function parseHost(text: string): URL | null {
  const url = URL.parse(/^https?:\/\//.test(text) ? text : `https://${text}`);
  const secure = url?.protocol === 'https:' || ['localhost', '127.0.0.1'].includes(url?.hostname ?? '');
  return url?.hostname.includes('.') || url?.hostname === 'localhost' ? (secure ? url : null) : null;
}

/**
 * Adds a host on which the guest appears automatically, and requests its permission; call it in a user gesture. True when it was granted. The host is
 * stored before the request, which may close the pop-up.
 */
export async function addHost(url: URL): Promise<boolean> {
  const pattern = matchPatternOf(url);
  const asking = browser.permissions.request({ origins: [pattern] });
  await settings.sites.update((choices) => ({ ...choices, added: [...choices.added.filter((other) => other !== pattern), pattern] }));
  const given = await asking;
  if (!given) await removeHost(pattern);
  return given;
}
