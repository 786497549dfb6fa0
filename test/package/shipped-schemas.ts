import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { fc } from '../setup/properties.ts';
import { readBuilt } from './built.ts';

type Field = {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Field>>;
  readonly items?: Field;
  readonly anyOf?: readonly Field[];
};

/** A JSON Schema that ships in the build, as plain data. */
export const readSchema = (name: string): Field => JSON.parse(readBuilt('chrome-mv3', `schemas/${name}`));

/** Reads a schema by a library that has nothing to do with the one that made it; throws where the schema itself is wrong. */
export const compileSchema = (schema: Field): ValidateFunction =>
  new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);

/** The paths of the fields that have no sentence. */
export function listUndescribed(field: Field, path = ''): readonly string[] {
  const inner = Object.entries(field.properties ?? {}).flatMap(([key, value]) => [
    ...(value.description === undefined ? [`${path}/${key}`] : []),
    ...listUndescribed(value, `${path}/${key}`),
  ]);
  return [...inner, ...[field.items ?? [], field.anyOf ?? []].flat().flatMap((each) => listUndescribed(each, path))];
}

/** Values that most fields must not have. */
export const oddValues: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  ...[undefined, null, '', 'x', 0, 1.5, -1, 5000, [], {}, true, 'mid', 'phone', 'x'.repeat(300)],
);

/** Replaces one value of plain data in place; the position is counted from 0 and wraps around. */
export function damage(data: unknown, at: number, value: unknown): unknown {
  const places: { readonly holder: Record<string, unknown>; readonly key: string }[] = [];
  const walk = (inner: unknown) => {
    if (typeof inner !== 'object' || inner === null) return;
    for (const [key, each] of Object.entries(inner)) {
      places.push({ holder: inner as Record<string, unknown>, key });
      walk(each);
    }
  };
  walk(data);
  const place = places[at % places.length];
  if (place !== undefined) place.holder[place.key] = value;
  return data;
}
