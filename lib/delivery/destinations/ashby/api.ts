import * as z from 'zod/mini';
import type { DeliveryReasons } from '@/lib/core/delivery/reason';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import type { Request } from '@/lib/network/send';
import type { ActorAccess, CheckedSend } from '../../actor';
import { askVendor, makeRequest, type VendorRefusal } from '../../hiring/ask-vendor';
import type { AshbySettings } from './settings';

const refusedSchema = z.object({
  success: z.literal(false),
  errors: z.catch(z.array(z.unknown()), []),
  errorInfo: z.catch(z.object({ code: z.optional(z.string()), message: z.optional(z.string()) }), {}),
});

/** Ashby's refusal in an answer, which may have HTTP status 200; null when the body is none. */
export function readRefusal(body: unknown): { readonly code: string; readonly message: string } | null {
  const refused = refusedSchema.safeParse(body);
  if (!refused.success) return null;
  const { errorInfo, errors } = refused.data;
  const [first] = errors;
  return { code: errorInfo.code ?? (typeof first === 'string' ? first : 'unknown'), message: errorInfo.message ?? '' };
}

const vendor = 'Ashby';
const quote = (message: string) => (message === '' ? [] : [because('vendor-says', { vendor, said: message.slice(0, 300) })]);

/** Why Ashby refused; null when its code is unknown. */
export function whyRefused(status: number, body: unknown): DeliveryReasons | null {
  const refusal = readRefusal(body);
  if (status === 401) return [because('key-asked-for', { vendor })];
  if (refusal?.code === 'missing_endpoint_permission')
    return [because('permission-lacking', {}), ...quote(refusal.message), because('ask-admin', { vendor })];
  if (status === 403) return [because('api-key-unknown', { vendor })];
  return refusal === null ? null : [because('refused-by-code', { vendor, reason: refusal.code }), ...quote(refusal.message)];
}

/** Ashby's authentication: the key as the user name, with an empty password. */
export function authorize(request: Request, { secrets }: ActorAccess<AshbySettings>): Result<Request, DeliveryReasons> {
  const key = (secrets.apiKey ?? '').trim();
  if (key === '') return failure([because('secret-missing', { secret: 'api-key' })]);
  return success({ ...request, headers: { ...request.headers, authorization: `Basic ${btoa(`${key}:`)}` } });
}

/** Asks one of Ashby's methods and returns its results. */
export type AskAshby = <Value>(method: string, body: object, results: z.ZodMiniType<Value>) => Promise<Result<Page<Value>, VendorRefusal>>;

/** Results, and the cursor of the next page where there is one. */
export type Page<Value> = { readonly results: Value; readonly next: string | null };

/** Ashby's methods, at an origin and with a destination's key. */
export const askAshby =
  (origin: string, access: ActorAccess<AshbySettings>, call: CheckedSend): AskAshby =>
  async (method, body, results) => {
    const request = authorize(makeRequest({ method: 'POST', url: `${origin}/${method}`, headers: {}, body }), access);
    if (!request.ok) return failure({ status: null, body: undefined, why: request.reason });
    const { authorization = '' } = request.value.headers;
    const schema = z.object({
      success: z.literal(true),
      results,
      moreDataAvailable: z.optional(z.boolean()),
      nextCursor: z.nullish(z.string()),
    });
    const answer = await askVendor(
      call,
      vendor,
      { method: 'POST', url: `${origin}/${method}`, headers: { authorization }, body },
      schema,
      whyRefused,
    );
    if (!answer.ok) return answer;
    const { moreDataAvailable, nextCursor } = answer.value;
    return success({ results: answer.value.results, next: moreDataAvailable === true ? (nextCursor ?? null) : null });
  };

/** All results of a list, or of at most `pages` pages; `whole` says whether that was all. */
export async function listAll<Item>(
  api: AskAshby,
  method: string,
  body: object,
  item: z.ZodMiniType<Item>,
  pages: number,
): Promise<Result<{ readonly items: readonly Item[]; readonly whole: boolean }, VendorRefusal>> {
  const items: Item[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < pages; page++) {
    const answer: Result<Page<Item[]>, VendorRefusal> = await api(method, { ...body, ...(cursor !== null && { cursor }) }, z.array(item));
    if (!answer.ok) return answer;
    items.push(...answer.value.results);
    cursor = answer.value.next;
    if (cursor === null) return success({ items, whole: true });
  }
  return success({ items, whole: false });
}
