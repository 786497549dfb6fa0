import type * as z from 'zod/mini';
import type { Secrets } from '@/lib/core/delivery/destination';
import type { DeliveryReasons, SecretName } from '@/lib/core/delivery/reason';
import { because } from '@/lib/core/reasons';
import { failure, type Result } from '@/lib/core/result';
import type { CheckedSend } from '../actor';
import { askVendor, type VendorRefusal } from './ask-vendor';
import { retryWhenBusy } from './retry-when-busy';

/** How a key is sent: the header's name, and the prefix of the key. */
export type KeyHeader = { readonly secret: string; readonly header: string; readonly prefix: string; readonly name: SecretName };

/** The header with a destination's key; the reason when there is no key. */
export function makeKeyHeader(
  { secret, header, prefix, name }: KeyHeader,
  secrets: Secrets,
): Result<Readonly<Record<string, string>>, DeliveryReasons> {
  const key = (secrets[secret] ?? '').trim();
  if (key === '') return failure([because('secret-missing', { secret: name })]);
  return { ok: true, value: { [header]: `${prefix}${key}` } };
}

/** Reads one address of a vendor by a schema. */
export type ReadVendor = <Value>(path: string, schema: z.ZodMiniType<Value>) => Promise<Result<Value, VendorRefusal>>;

/** Reads from a vendor at an address with a destination's key. When the vendor answers that requests come too fast, it waits and asks again. */
export const makeVendorReader =
  (vendor: string, proof: KeyHeader, base: string, secrets: Secrets, call: CheckedSend): ReadVendor =>
  async (path, schema) => {
    const headers = makeKeyHeader(proof, secrets);
    if (!headers.ok) return failure({ status: null, body: undefined, why: headers.reason });
    return retryWhenBusy(() => askVendor(call, vendor, { method: 'GET', url: `${base}${path}`, headers: headers.value, body: null }, schema));
  };
