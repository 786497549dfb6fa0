import type { Component } from '@/lib/calendar/ical';
import { findLinks } from '@/lib/core/text/find-links';
import { findMeeting, readAddress } from '@/lib/platforms/links';
import { unwrapLink } from './unwrap-link';

/** Where an event may say how to join, most specific first. */
const joining = [
  'conference',
  'x-google-conference',
  'x-microsoft-skypeteamsmeetingurl',
  'x-microsoft-onlinemeetingexternallink',
  'x-microsoft-onlinemeetingconflink',
  'url',
  'location',
  'description',
  'x-alt-desc',
  'styled-description',
  'comment',
];
/** Properties that hold only a call’s link, so that even a link to an unknown platform counts. */
const callOnly = 2;

const mostLinks = 500;

/** Characters that calendars escape: the parser leaves the escapes in lines that it does not know. */
const unescaped = (text: string) => text.replaceAll(/\\([\\;,nN])/g, (_escape, sign: string) => (/n/i.test(sign) ? '\n' : sign));

const entities: Readonly<Record<string, string>> = { amp: '&', lt: ' ', gt: ' ', quot: ' ', nbsp: ' ' };

const withoutEntities = (link: string) =>
  link
    .replaceAll(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_entity, hex?: string, decimal?: string) =>
      String.fromCharCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replaceAll(/&(amp|lt|gt|quot|nbsp);/g, (_entity, name: string) => entities[name] ?? '')
    .split(' ', 1)[0] ?? '';

const textsOf = (event: Component, name: string): readonly string[] =>
  event
    .getAllProperties(name)
    .flatMap((property) => property.getValues())
    .filter((value) => typeof value === 'string')
    .map((text) => (name.startsWith('x-') || name.startsWith('styled') ? unescaped(text) : text));

const addressesIn = (text: string) =>
  findLinks(text)
    .slice(0, mostLinks)
    .map((link) => withoutEntities(link).replace(/[.,;:!?\]]+$/, ''));

/**
 * The link to an event’s call: the first that leads to a certain meeting, else one to a known platform, else any link in a property for call links.
 */
export function findLink(event: Component): string | null {
  const byPlace = joining.map((name) => textsOf(event, name).flatMap(addressesIn));
  const links = byPlace
    .flat()
    .slice(0, mostLinks)
    .flatMap((link) => unwrapLink(link));
  const found = links.map((link) => ({ link, meeting: findMeeting(link) })).filter(({ meeting }) => (meeting?.platform ?? 'other') !== 'other');
  const best = found.find(({ meeting }) => meeting?.key != null) ?? found[0];
  const link = best?.link ?? byPlace.slice(0, callOnly).flat()[0];
  return link === undefined ? null : (readAddress(link)?.href ?? null);
}
