/** A message of PostgreSQL's protocol, version 3: its type, and what follows its length. */
export type Message = { readonly type: string; readonly body: Buffer };

/** Takes the whole messages off what has arrived, and leaves the rest. */
export function takeMessages(arrived: Buffer): { readonly messages: readonly Message[]; readonly rest: Buffer } {
  const messages: Message[] = [];
  let at = 0;
  while (arrived.length - at >= 5 && arrived.length - at > arrived.readInt32BE(at + 1)) {
    const end = at + 1 + arrived.readInt32BE(at + 1);
    messages.push({ type: String.fromCharCode(arrived[at] ?? 0), body: arrived.subarray(at + 5, end) });
    at = end;
  }
  return { messages, rest: arrived.subarray(at) };
}

/** The text up to the next zero byte, and where it ends. */
function readText(body: Buffer, at: number): readonly [string, number] {
  const end = body.indexOf(0, at);
  return [body.toString('utf8', at, end), end + 1];
}

/** A column's name and its type's number. */
export type Column = readonly [name: string, type: number];

/** The columns that a RowDescription announces. */
export function readColumns(body: Buffer): readonly Column[] {
  let at = 2;
  return Array.from({ length: body.readInt16BE(0) }, () => {
    const [name, end] = readText(body, at);
    at = end + 18;
    return [name, body.readInt32BE(end + 6)] as const;
  });
}

const numbers = [20, 21, 23, 700, 701];
const json = [114, 3802];

function readValue(text: string, type: number): unknown {
  if (numbers.includes(type)) return Number(text);
  if (json.includes(type)) return JSON.parse(text);
  return type === 16 ? text === 't' : text;
}

/** A DataRow as an object. */
export function readRow(body: Buffer, columns: readonly Column[]): Readonly<Record<string, unknown>> {
  let at = 2;
  return Object.fromEntries(
    columns.map(([name, type]) => {
      const length = body.readInt32BE(at);
      const start = at + 4;
      at = start + Math.max(0, length);
      return [name, length < 0 ? null : readValue(body.toString('utf8', start, at), type)];
    }),
  );
}

const parts: Readonly<Record<string, string>> = { C: 'code', M: 'message', D: 'detail', H: 'hint' };

/** What an ErrorResponse says. */
export function readRefusal(body: Buffer): Error {
  const said: Record<string, string> = {};
  let at = 0;
  while (body[at] !== 0 && at < body.length) {
    const [text, end] = readText(body, at + 1);
    const part = parts[String.fromCharCode(body[at] ?? 0)];
    if (part !== undefined) said[part] = text;
    at = end;
  }
  return Object.assign(new Error(said.message), said);
}
