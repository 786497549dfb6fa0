import { once } from '../once';
import { furtherCities } from './word-lists';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const namesIn = (language: string) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });

/** The names of all countries in several languages, as the platform knows them. */
function listCountries(): readonly string[] {
  const english = namesIn('en');
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => english.of(code) !== undefined);
  return ['en', 'de', 'fr', 'es', 'pl'].map(namesIn).flatMap((names) => codes.flatMap((code) => names.of(code) ?? []));
}

/** The cities that time zones are named after. */
const zoneCities = (): readonly string[] => Intl.supportedValuesOf('timeZone').map((zone) => (zone.split('/').at(-1) ?? '').replaceAll('_', ' '));

/** A pattern of places that are often named: countries in several languages, and cities. */
export const getPlacePattern = once(() => {
  const names = [...listCountries(), ...zoneCities(), ...furtherCities].filter((name) => /^\p{Lu}\p{L}[\p{L}\p{M} .’'-]+$/u.test(name));
  const longestFirst = [...new Set(names)].toSorted((a, b) => b.length - a.length).map((name) => name.replaceAll('.', '\\.'));
  return new RegExp(`(?<!\\p{L})(?:${longestFirst.join('|')})(?!\\p{L})`, 'gu');
});
