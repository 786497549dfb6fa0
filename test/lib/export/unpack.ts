import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import * as z from 'zod/mini';

const attributeSchema = z.nullable(z.string());

/** An element of a document’s XML, with no more of it than the tests read. */
export type XmlElement = {
  readonly name: string;
  readonly text: string;
  readonly attribute: (name: string) => string | null;
  readonly find: (name: string) => readonly XmlElement[];
};

type DomElement = {
  readonly localName: string;
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => unknown;
  readonly getElementsByTagName: (name: string) => Iterable<DomElement>;
};

const wrap = (element: DomElement): XmlElement => ({
  name: element.localName,
  text: element.textContent ?? '',
  attribute: (name) => attributeSchema.parse(element.getAttribute(name) ?? null),
  find: (name) => [...element.getElementsByTagName(name)].map(wrap),
});

/** Opens an office document, which is a zip of XML, and gives its parts by their path. */
export function unpack(bytes: Uint8Array): {
  readonly paths: readonly string[];
  readonly xml: (path: string) => string;
  readonly read: (path: string) => XmlElement;
} {
  const files = unzipSync(bytes);
  const xml = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  return { paths: Object.keys(files), xml, read: (path) => wrap(new DOMParser().parseFromString(xml(path), 'text/xml').documentElement) };
}
