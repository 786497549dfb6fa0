import * as z from 'zod/mini';

type Described = {
  description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
};

/** A sentence for each field, by its path: names joined by dots, where lists and alternatives add no name. '' is the schema as a whole. */
export type Descriptions = Readonly<Record<string, string>>;

function describe(schema: Described, path: string, descriptions: Descriptions): void {
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    const name = path === '' ? key : `${path}.${key}`;
    const description = descriptions[name];
    if (description !== undefined) field.description = description;
    describe(field, name, descriptions);
  }
  for (const inner of [schema.items, ...(schema.anyOf ?? [])]) if (inner !== undefined) describe(inner, path, descriptions);
}

/**
 * The JSON Schema (draft 2020-12) of what a zod schema accepts, with a title and a sentence on each field. It is made when the extension is built,
 * never while it runs.
 */
export function makeJsonSchema(schema: z.core.$ZodType, title: string, descriptions: Descriptions): object {
  const made = z.toJSONSchema(schema, { io: 'input', reused: 'inline', override: ({ jsonSchema }) => void delete jsonSchema.readOnly });
  const plain: object = JSON.parse(JSON.stringify(made));
  describe(plain, '', descriptions);
  return { title, description: descriptions[''], ...plain };
}
