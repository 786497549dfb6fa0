import { parseEndpoint } from '@/lib/core/delivery/endpoint';
import type { FormError } from '@/lib/core/delivery/reasons/form-error';
import { because } from '@/lib/core/reasons';

/** Reads the address of an API as typed. */
export const parseTableAddress = (text: string) => parseEndpoint(text, (given) => URL.parse(given));

/** The address of a PostgREST API. Supabase serves tables under /rest/v1 of a project's own address, which is not that of its dashboard. */
export function completeAddress({ hostname, pathname, href }: URL): string {
  const project = hostname === 'supabase.com' ? /^\/dashboard\/project\/([a-z0-9]+)/.exec(pathname)?.[1] : undefined;
  if (project !== undefined) return `https://${project}.supabase.co/rest/v1`;
  if (/\.supabase\.(co|in|net)$/.test(hostname) && /^\/(rest\/?)?$/.test(pathname)) return `https://${hostname}/rest/v1`;
  return href.replace(/[?#].*$/, '').replace(/\/+$/, '');
}

/** Says how the address in a form's field `url` was completed; null where it is used as typed. */
export function adviseOnAddress({ url = '' }: Readonly<Record<string, string>>): FormError | null {
  const endpoint = parseTableAddress(url);
  if (!endpoint.ok) return null;
  const completed = completeAddress(new URL(endpoint.value.href));
  const isKept = endpoint.value.href.replace(/[?#].*$/, '').replace(/\/+$/, '') === completed;
  return isKept ? null : { field: 'url', why: because('address-completed', { address: completed }) };
}

/** The match patterns of the origins of an API's address. */
export function originsOfTables({ url }: { readonly url: string }): readonly string[] {
  const endpoint = parseTableAddress(url);
  return endpoint.ok ? [endpoint.value.origin] : [];
}

/** Keys and tokens stand in headers, which take printable ASCII without spaces. */
export const isHeaderText = (text: string): boolean => /^[\x21-\x7e]*$/.test(text);
