import * as z from 'zod/mini';

/** For each code the schema of its parameters. */
type Shapes = Readonly<Record<string, z.ZodMiniType>>;

/** The parameters of each code. */
export type ParamsOf<Codes extends Shapes> = { readonly [Code in keyof Codes]: z.infer<Codes[Code]> };

/** A code with its parameters instead of a sentence: lib/text turns it into one. */
export type ReasonOf<Params> = { readonly [Code in keyof Params]: { readonly code: Code; readonly params: Params[Code] } }[keyof Params];

const coded = z.object({ code: z.string(), params: z.unknown() });

/** The schema of reasons with these codes and parameters. */
export const reasonSchemaOf = <Codes extends Shapes>(shapes: Codes) =>
  z.custom<ReasonOf<ParamsOf<Codes>>>((value) => {
    const read = coded.safeParse(value);
    if (!read.success || !Object.hasOwn(shapes, read.data.code)) return false;
    return shapes[read.data.code]?.safeParse(read.data.params).success === true;
  });

/** No parameters. */
export type NoParams = Readonly<Record<string, never>>;

/** Makes a reason from a code and its parameters. */
export const because = <const Code extends string, const Params>(code: Code, params: Params) => ({ code, params });
