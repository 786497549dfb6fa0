import * as z from 'zod/mini';
import type { DeliveryReasons } from '@/lib/core/delivery/reason';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import type { ActorAccess, CheckedSend } from '../../actor';
import { askVendor, type VendorRefusal } from '../../hiring/ask-vendor';
import { retryWhenBusy } from '../../hiring/retry-when-busy';
import type { LeverSettings } from './settings';

const errorSchema = z.object({ code: z.optional(z.string()), message: z.string() });

/** What Lever says when it refuses; null when it says nothing. */
export function refusalOf(body: unknown): string | null {
  const read = errorSchema.safeParse(body);
  return read.success ? read.data.message : null;
}

/** Lever's authentication: the key as the user name, with an empty password; the reason when there is no key. */
export function authorize({ secrets }: ActorAccess<LeverSettings>): Result<Readonly<Record<string, string>>, DeliveryReasons> {
  const key = (secrets.apiKey ?? '').trim();
  if (key === '') return failure([because('secret-missing', { secret: 'api-key' })]);
  return success({ authorization: `Basic ${btoa(`${key}:`)}` });
}

/** Reads from Lever: the `data` of one answer, and the mark of the next page where there is one. */
export type AskLever = <Value>(
  path: string,
  data: z.ZodMiniType<Value>,
) => Promise<Result<{ readonly data: Value; readonly next: string | null }, VendorRefusal>>;

/** Reads from Lever at an origin with a destination's key. When Lever answers that requests come too fast, it waits and asks again. */
export const askLever =
  (origin: string, access: ActorAccess<LeverSettings>, call: CheckedSend): AskLever =>
  async (path, data) => {
    const headers = authorize(access);
    if (!headers.ok) return failure({ status: null, body: undefined, why: headers.reason });
    const request = { method: 'GET' as const, url: `${origin}/v1${path}`, headers: headers.value, body: null };
    const schema = z.object({ data, hasNext: z.optional(z.boolean()), next: z.nullish(z.string()) });
    const answer = await retryWhenBusy(() => askVendor(call, 'Lever', request, schema));
    if (!answer.ok) return answer;
    return success({ data: answer.value.data, next: answer.value.hasNext === true ? (answer.value.next ?? null) : null });
  };

/** As many pages of a list as `pages` allows; `whole` says whether that was all. `path` has a query already. */
export async function listAll<Item>(
  api: AskLever,
  path: string,
  item: z.ZodMiniType<Item>,
  pages: number,
): Promise<Result<{ readonly items: readonly Item[]; readonly whole: boolean }, VendorRefusal>> {
  const items: Item[] = [];
  let next: string | null = null;
  for (let page = 0; page < pages; page++) {
    const from: string = next === null ? '' : `&offset=${encodeURIComponent(next)}`;
    const answer = await api(`${path}${from}`, z.array(item));
    if (!answer.ok) return answer;
    items.push(...answer.value.data);
    next = answer.value.next;
    if (next === null) return success({ items, whole: true });
  }
  return success({ items, whole: false });
}
