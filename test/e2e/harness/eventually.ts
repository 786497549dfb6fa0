import { limits } from '../../setup/limits.ts';

/** Repeats a look until it finds something; throws after `limits.waitMs`. */
export async function eventually<Value>(look: () => Promise<Value | null | undefined> | Value | null | undefined, what: string): Promise<Value> {
  const end = Date.now() + limits.waitMs;
  do {
    const found = await look();
    if (found !== null && found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < end);
  throw new Error(`Expected ${what} within ${limits.waitMs / 1000} seconds, found none.`);
}
