import * as z from 'zod/mini';
import type { FormErrorReason } from '@/lib/core/delivery/reasons/form-error';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';

/** The methods a webhook can be called with. */
export const webhookMethods = ['POST', 'PUT', 'PATCH'] as const;

/** What a webhook keeps outside its secrets. `expression` is the JSONata that shapes the body; null sends the scorecard as it is. */
export const webhookSettings = z.readonly(
  z.object({ url: z.string(), method: z.enum(webhookMethods), expression: z.nullable(z.string().check(z.minLength(1), z.maxLength(20_000))) }),
);
/** What a webhook keeps outside its secrets. */
export type WebhookSettings = z.infer<typeof webhookSettings>;

const own = /^(webhook-.*|content-type|content-length|host|connection|cookie|transfer-encoding|origin)$/i;

/** The headers of a form's lines, `Name: value` each; the problem when a line is none, or names a header that is ours. */
export function parseHeaders(text: string): Result<Readonly<Record<string, string>>, FormErrorReason> {
  const headers: Record<string, string> = {};
  for (const line of text.split('\n').filter((candidate) => candidate.trim() !== '')) {
    const [, name, value] = /^\s*([!#$%&'*+.^_`|~\w-]+)\s*:\s*([\x20-\x7e]*?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) return failure(because('header-form', {}));
    if (own.test(name)) return failure(because('header-taken', { name }));
    headers[name.toLowerCase()] = value;
  }
  return success(headers);
}
