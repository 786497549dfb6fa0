import * as z from 'zod/mini';
import { failure, type Result, success } from '@/lib/core/result';

/** A message: what is asked for by it, and what it is answered with; one that only tells something has no response. */
export type Contract = { readonly request: z.core.$ZodType<object>; readonly response?: z.core.$ZodType };
/** Messages by their names, which they bear as their `type`. */
export type Contracts = Readonly<Record<string, Contract>>;

/** What is asked for by the message of a name. */
export type RequestOf<Table extends Contracts, Name extends keyof Table> = Readonly<z.output<Table[Name]['request']>>;
/** What the message of a name is answered with. */
export type ResponseOf<Table extends Contracts, Name extends keyof Table> = Table[Name] extends { readonly response: infer Response }
  ? z.output<Response>
  : undefined;
/** The fields of a message; one without any fits beside its type. */
type Fields<Request> = string extends keyof Request ? unknown : Request;
/** A message of a table as it is sent. */
export type MessageOf<Table extends Contracts, Name extends keyof Table = keyof Table> = {
  [Each in Name]: Readonly<{ type: Each } & Fields<z.output<Table[Each]['request']>>>;
}[Name];

/** A message that is answered. */
export const withResponse = <Shape extends z.core.$ZodLooseShape, Response extends z.core.$ZodType>(shape: Shape, response: Response) => ({
  request: z.object(shape),
  response,
});
/** A message that is not answered. */
export const withoutResponse = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => ({ request: z.object(shape) });

const typed = z.object({ type: z.string() });

/** The name of the message that a value bears; null where it is none of the table. */
function nameOf<Table extends Contracts>(table: Table, value: unknown): (keyof Table & string) | null {
  const { data } = typed.safeParse(value);
  return data !== undefined && Object.hasOwn(table, data.type) ? data.type : null;
}

/** Reads a message of a table; null for a value that is none. */
export function readMessage<Table extends Contracts>(table: Table, value: unknown): MessageOf<Table> | null {
  const type = nameOf(table, value);
  const schema = type === null ? undefined : table[type]?.request;
  const read = schema && z.safeParse(schema, value);
  // Its type is the key under which the schema stood that has read it.
  return read?.success ? ({ ...read.data, type } as MessageOf<Table>) : null;
}

/** Answers a message that may be any value, for whoever sent it; undefined where it cannot be read. */
export type MessageHandler<From> = (message: unknown, from: From) => Promise<unknown>;

/** Wraps a handler so that it is called with a request that was read; it answers undefined where it refuses. */
export const answerBy =
  <From, Request extends z.core.$ZodType, Response extends z.core.$ZodType>(
    { request }: { readonly request: Request; readonly response?: Response },
    handle: (asked: z.output<Request>, from: From) => Promise<z.input<Response> | undefined> | z.input<Response> | undefined,
  ): MessageHandler<From> =>
  async (message, from) => {
    const asked = z.safeParse(request, message);
    return asked.success ? handle(asked.data, from) : undefined;
  };

/** Answers a message by the answer that stands under its name; undefined for one of no such name. */
export function answerFrom<From>(answers: Readonly<Record<string, MessageHandler<From>>>, message: unknown, from: From): Promise<unknown> {
  const { data } = typed.safeParse(message);
  return data !== undefined && Object.hasOwn(answers, data.type) ? (answers[data.type]?.(message, from) ?? Promise.resolve()) : Promise.resolve();
}

/** What is answered where the one that was asked failed at it. */
export const failedReply = { type: 'failed' } as const;
const failedSchema = z.object({ type: z.literal(failedReply.type) });

/** Why there is no answer: the one that was asked failed at it, or refused it, or could not be reached. */
export type NoAnswerReason = 'failed' | 'refused' | 'unreachable';

/** Reads what a message of a table was answered with; where that is no answer to it, why. */
export function readResponse<Table extends Contracts, Name extends keyof Table>(
  table: Table,
  name: Name,
  value: unknown,
): Result<ResponseOf<Table, Name>, NoAnswerReason> {
  const schema = table[name]?.response;
  const read = schema && z.safeParse(schema, value);
  // The schema that has read it is the one that the type is inferred from.
  return read?.success ? success(read.data as ResponseOf<Table, Name>) : failure(failedSchema.safeParse(value).success ? 'failed' : 'refused');
}
