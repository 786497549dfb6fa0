/** The Standard Webhooks signature of a delivery; `seconds` is unix time. */
export async function signWebhook(key: Uint8Array<ArrayBuffer>, id: string, seconds: number, body: string): Promise<string> {
  const imported = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', imported, new TextEncoder().encode(`${id}.${seconds}.${body}`));
  return `v1,${btoa(String.fromCharCode(...new Uint8Array(signature)))}`;
}
