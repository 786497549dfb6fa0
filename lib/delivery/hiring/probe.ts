import type { TestResult } from '@/lib/core/delivery/target-schema';
import type { Result } from '@/lib/core/result';
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

/** Asks once more, after at most three seconds, when the vendor answers that requests come too fast. */
export async function retryWhenBusy<Value>(look: () => Promise<Result<Value, VendorRefusal>>): Promise<Result<Value, VendorRefusal>> {
  const first = await look();
  if (first.ok || first.reason.status !== 429) return first;
  const wait = Math.min((first.reason.retryAfter ?? 1) * 1000, 3000);
  await new Promise((resolve) => setTimeout(resolve, wait));
  return look();
}
