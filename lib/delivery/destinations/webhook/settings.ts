import * as z from 'zod/mini';

/** The methods a webhook can be called with. */
export const webhookMethods = ['POST', 'PUT', 'PATCH'] as const;

/** What a webhook keeps outside its secrets. `expression` is the JSONata that shapes the body; null sends the scorecard as it is. */
export const webhookSettings = z.readonly(
  z.object({ url: z.string(), method: z.enum(webhookMethods), expression: z.nullable(z.string().check(z.minLength(1), z.maxLength(20_000))) }),
);
/** What a webhook keeps outside its secrets. */
export type WebhookSettings = z.infer<typeof webhookSettings>;

const own = /^(webhook-.*|content-type|content-length|host|connection|cookie|transfer-encoding|origin)$/i;

/** The headers of a form's lines, `Name: value` each; words when a line is none, or names a header that is ours. */
export function parseHeaders(
  text: string,
): { readonly ok: true; readonly value: Readonly<Record<string, string>> } | { readonly ok: false; readonly reason: string } {
  const headers: Record<string, string> = {};
  for (const line of text.split('\n').filter((candidate) => candidate.trim() !== '')) {
    const [, name, value] = /^\s*([!#$%&'*+.^_`|~\w-]+)\s*:\s*([\x20-\x7e]*?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) return { ok: false, reason: 'Each header is a line of its own: a name, a colon, a value.' };
    if (own.test(name)) return { ok: false, reason: `The header ${name} is set by Plumbline or the browser. Remove it.` };
    headers[name.toLowerCase()] = value;
  }
  return { ok: true, value: headers };
}
