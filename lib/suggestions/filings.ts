import * as z from 'zod/mini';

const mostFilings = 300;
const mostCharacters = 500;

/** What this user filed where: texts with their dimensions, the newest last. Small, plain data for whoever stores it. */
export const filingsSchema = z.readonly(
  z.array(z.readonly(z.object({ text: z.string().check(z.maxLength(mostCharacters)), dimension: z.string() }))),
);
/** What this user filed where. */
export type Filings = z.infer<typeof filingsSchema>;

/** Nothing learned yet; also what is left after a reset. */
export const noFilings: Filings = [];

/** The filings with one more: the last word on a text counts, and the oldest is forgotten beyond 300. */
export function rememberFiling(filings: Filings, { text, dimension }: Filings[number]): Filings {
  const short = text.slice(0, mostCharacters).toWellFormed();
  return [...filings.filter((filing) => filing.text !== short), { text: short, dimension }].slice(-mostFilings);
}
