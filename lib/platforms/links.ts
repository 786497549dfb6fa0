import type { Platform } from '@/lib/core/interview/interview';
import { detailsOf } from './details';
import { findSite } from './sites';

/** The meeting that an address leads to: the platform, if known, and a key that identifies the meeting there; null where nothing does. */
export type Meeting = { readonly platform: Platform; readonly key: string | null };

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The target of a link that a mail service has wrapped. */
function unwrap(url: URL): URL {
  const isSafe = url.hostname.endsWith('.safelinks.protection.outlook.com');
  const isGoogle = url.hostname === 'www.google.com' && url.pathname === '/url';
  const inner = isSafe ? url.searchParams.get('url') : isGoogle ? url.searchParams.get('q') : null;
  return (inner === null ? null : URL.parse(inner)) ?? url;
}

/** Reads an address with or without its scheme; null where it is not a web address. */
export function readAddress(address: string): URL | null {
  const text = address.trim();
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  const inner = url === null ? null : unwrap(url);
  return inner !== null && /^https?:$/.test(inner.protocol) && inner.hostname.includes('.') ? inner : null;
}

function keyOf(url: URL, platform: Platform): string | null {
  const patterns = detailsOf(platform).ids;
  const place = `${url.host}${url.pathname}`;
  if (patterns === undefined) return url.pathname === '/' ? null : place.replace(/\/+$/, '').toLowerCase();
  const text = decoded(place + url.search + url.hash);
  const id = patterns.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
  return id === undefined ? null : `${platform} ${id.toLowerCase()}`;
}

/**
 * The meeting at an address: an invitation's link, the call page's address or a call's key. Two that lead to the same meeting have the same key. Null
 * where it is no address.
 */
export function findMeeting(address: string): Meeting | null {
  const url = readAddress(address);
  if (url === null) return null;
  const platform = findSite(url)?.platform ?? 'other';
  return { platform, key: keyOf(url, platform) };
}
