import * as z from 'zod/mini';
import { failure, type Result, success } from '@/lib/core/result';

/** A message: the schema of its request and of its response; one without an answer has no response. */
export type Contract = { readonly request: z.core.$ZodType<object>; readonly response?: z.core.$ZodType };
/** Messages by name; the name is their `type`. */
export type Contracts = Readonly<Record<string, Contract>>;

/** The request of the message with a name. */
export type RequestOf<Table extends Contracts, Name extends keyof Table> = Readonly<z.output<Table[Name]['request']>>;
/** The response to the message with a name. */
export type ResponseOf<Table extends Contracts, Name extends keyof Table> = Table[Name] extends { readonly response: infer Response }
  ? z.output<Response>
  : undefined;
/** The fields of a message beside its type; a message may have none. */
type Fields<Request> = string extends keyof Request ? unknown : Request;
/** A message of a table as it is sent. */
export type MessageOf<Table extends Contracts, Name extends keyof Table = keyof Table> = {
  [Each in Name]: Readonly<{ type: Each } & Fields<z.output<Table[Each]['request']>>>;
}[Name];

/** A message that gets an answer. */
export const withResponse = <Shape extends z.core.$ZodLooseShape, Response extends z.core.$ZodType>(shape: Shape, response: Response) => ({
  request: z.object(shape),
  response,
});
/** A message that gets no answer. */
export const withoutResponse = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => ({ request: z.object(shape) });

const typed = z.object({ type: z.string() });

/** The name of the message in a value; null where the table has none of that name. */
function nameOf<Table extends Contracts>(table: Table, value: unknown): (keyof Table & string) | null {
  const { data } = typed.safeParse(value);
  return data !== undefined && Object.hasOwn(table, data.type) ? data.type : null;
}

/** Reads a message of a table; null for any other value. */
export function readMessage<Table extends Contracts>(table: Table, value: unknown): MessageOf<Table> | null {
  const type = nameOf(table, value);
  const schema = type === null ? undefined : table[type]?.request;
  const read = schema && z.safeParse(schema, value);
  // Its type is the key of the schema that has accepted it.
  return read?.success ? ({ ...read.data, type } as MessageOf<Table>) : null;
}

/** Answers a message, which may be any value; undefined where it cannot be read. */
export type MessageHandler<From> = (message: unknown, from: From) => Promise<unknown>;

/** Turns a function for valid requests into a handler; undefined where the request is refused. */
export const answerBy =
  <From, Request extends z.core.$ZodType, Response extends z.core.$ZodType>(
    { request }: { readonly request: Request; readonly response?: Response },
    handle: (asked: z.output<Request>, from: From) => Promise<z.input<Response> | undefined> | z.input<Response> | undefined,
  ): MessageHandler<From> =>
  async (message, from) => {
    const asked = z.safeParse(request, message);
    return asked.success ? handle(asked.data, from) : undefined;
  };

/** Answers a message with the function of its name; undefined for an unknown name. */
export function answerFrom<From>(answers: Readonly<Record<string, MessageHandler<From>>>, message: unknown, from: From): Promise<unknown> {
  const { data } = typed.safeParse(message);
  return data !== undefined && Object.hasOwn(answers, data.type) ? (answers[data.type]?.(message, from) ?? Promise.resolve()) : Promise.resolve();
}

/** The reply of a receiver that failed. */
export const failedReply = { type: 'failed' } as const;
const failedSchema = z.object({ type: z.literal(failedReply.type) });

/** Why there is no answer: the receiver failed, refused, or could not be reached. */
export type NoAnswerReason = 'failed' | 'refused' | 'unreachable';

/** Reads the response to a message of a table, or why there is none. */
export function readResponse<Table extends Contracts, Name extends keyof Table>(
  table: Table,
  name: Name,
  value: unknown,
): Result<ResponseOf<Table, Name>, NoAnswerReason> {
  const schema = table[name]?.response;
  const read = schema && z.safeParse(schema, value);
  // The type is inferred from the schema that has accepted it.
  return read?.success ? success(read.data as ResponseOf<Table, Name>) : failure(failedSchema.safeParse(value).success ? 'failed' : 'refused');
}
