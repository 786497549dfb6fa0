import type { Result } from '@/lib/core/result';
import type { VendorRefusal } from './ask-vendor';

/** Asks once more, after at most three seconds, when the vendor answers that requests come too fast. */
export async function retryWhenBusy<Value>(look: () => Promise<Result<Value, VendorRefusal>>): Promise<Result<Value, VendorRefusal>> {
  const first = await look();
  if (first.ok || first.reason.status !== 429) return first;
  const wait = Math.min((first.reason.retryAfter ?? 1) * 1000, 3000);
  await new Promise((resolve) => setTimeout(resolve, wait));
  return look();
}
