import * as z from 'zod/mini';

/** A place in plain data: the keys and indexes from the top. */
export type Place = readonly PropertyKey[];

const isKeyed = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

function* listInObject(shape: Readonly<Record<string, z.core.$ZodType>>, value: Readonly<Record<string, unknown>>, at: Place): Generator<Place> {
  for (const [key, schema] of Object.entries(shape)) yield* listFaults(schema, value[key], [...at, key]);
}

function* listInRecord(schema: z.core.$ZodType, value: Readonly<Record<string, unknown>>, at: Place): Generator<Place> {
  for (const key in value) yield* listFaults(schema, value[key], [...at, key]);
}

function* listInArray(schema: z.core.$ZodType, value: readonly unknown[], at: Place): Generator<Place> {
  for (const [index, entry] of value.entries()) yield* listFaults(schema, entry, [...at, index]);
}

/**
 * The places at which plain data does not fit a schema, found one by one: who stops after a few has paid for no more. The schema's own `safeParse`
 * reports every entry of a list of a million. What a schema checks of a whole list or object is not looked at.
 */
export function* listFaults(schema: z.core.$ZodType, value: unknown, at: Place = []): Generator<Place> {
  if (schema instanceof z.ZodMiniReadonly) yield* listFaults(schema.def.innerType, value, at);
  else if (schema instanceof z.ZodMiniArray && Array.isArray(value)) yield* listInArray(schema.def.element, value, at);
  else if (schema instanceof z.ZodMiniRecord && isKeyed(value)) yield* listInRecord(schema.def.valueType, value, at);
  else if (schema instanceof z.ZodMiniObject && isKeyed(value)) yield* listInObject(schema.shape, value, at);
  else for (const { path } of z.safeParse(schema, value).error?.issues ?? []) yield [...at, ...path];
}
