import * as z from 'zod/mini';

const mostFilings = 300;
const mostCharacters = 500;

/** What this user filed where: texts with their dimensions, newest last. Small, plain data. */
export const filingsSchema = z.readonly(
  z.array(z.readonly(z.object({ text: z.string().check(z.maxLength(mostCharacters)), dimension: z.string() }))),
);
/** What this user filed where. */
export type Filings = z.infer<typeof filingsSchema>;

/** Nothing learned yet, or after a reset. */
export const noFilings: Filings = [];

/** Adds a filing: the last one of a text counts, and beyond 300 the oldest is dropped. */
export function rememberFiling(filings: Filings, { text, dimension }: Filings[number]): Filings {
  const short = text.slice(0, mostCharacters).toWellFormed();
  return [...filings.filter((filing) => filing.text !== short), { text: short, dimension }].slice(-mostFilings);
}
