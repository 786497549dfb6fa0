/** The text of an answer as far as it was received, and how it ended: whole, over the limit in bytes, or cut off. */
export type Body = { readonly text: string; readonly end: 'whole' | 'too-large' | 'cut' };

/** Whether an answer says before its body that it has none, as most that accept a delivery do: there is no stream to wait for. */
const isEmpty = ({ status, headers }: Response): boolean => status === 204 || headers.get('content-length') === '0';

/** Reads an answer's text as UTF-8, and stops at the limit. */
export async function readBody(response: Response, limit: number): Promise<Body> {
  if (isEmpty(response)) return { text: '', end: 'whole' };
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength;
      text += decoder.decode(chunk, { stream: true });
      if (size > limit) return { text, end: 'too-large' };
    }
    return { text: text + decoder.decode(), end: 'whole' };
  } catch {
    return { text, end: 'cut' };
  }
}
