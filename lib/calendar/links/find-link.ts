import type { Component } from '@/lib/calendar/ical';
import { findLinks } from '@/lib/core/delivery/target';
import { findMeeting, readAddress } from '@/lib/platforms/links';
import { unwrapLink } from './unwrap-link';

/** Where an event may say how to join, what says nothing else first. */
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
/** What holds a call’s link and nothing else, so that a link there is one on a platform that is not known, too. */
const callOnly = 2;

const mostLinks = 500;

/** Signs that a text escapes: the parser leaves them in lines that it does not know. */
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

/** The link to an event’s call: the first that leads to a certain meeting, else one to a platform that is known, else what stands where only calls’ links do. */
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
