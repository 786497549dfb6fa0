/** The text of each code, with its parameters. */
export type TextsOf<Params> = { readonly [Code in keyof Params]: (params: Params[Code]) => string };

/** A reason of one of some codes. */
type Coded<Params, Code extends keyof Params> = { readonly [Key in Code]: { readonly code: Key; readonly params: Params[Key] } }[Code];

/** A reason as text. */
export const render = <Params, Code extends keyof Params>(texts: TextsOf<Params>, { code, params }: Coded<Params, Code>): string =>
  texts[code](params);
