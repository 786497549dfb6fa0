import type { TestResult } from '@/lib/core/delivery/target-schema';
import { failure, type Result } from '@/lib/core/result';
import { connectionTexts } from '@/lib/text/delivery/connections';
import { describeReasons } from '@/lib/text/delivery/reasons';
import type { VendorRefusal } from './ask-vendor';

/** One thing that a connection must be able to do, and the permission that it needs. */
export type Probe = { readonly purpose: string; readonly scope: string; readonly run: () => Promise<Result<unknown, VendorRefusal>> };

/** Tries each probe and says what works or what is missing; `working` ends the sentence when all work. */
export async function probe(vendor: string, probes: readonly Probe[], working: string): Promise<TestResult> {
  const missing: string[] = [];
  for (const { purpose, scope, run } of probes) {
    const tried = await run();
    if (tried.ok) continue;
    if (tried.reason.status !== 403) return { ok: false, text: describeReasons(tried.reason.why) };
    missing.push(`${scope} (to ${purpose})`);
  }
  if (missing.length > 0) return { ok: false, text: connectionTexts.scopesMissing(vendor, missing) };
  return { ok: true, text: `It works: ${working}` };
}

/** The result of a search with its refusal as a message. */
export const withRefusalText = <Value>(result: Result<Value, VendorRefusal>): Result<Value, string> =>
  result.ok ? result : failure(describeReasons(result.reason.why));
