import { toHex } from '@/lib/core/text/hex';

/**
 * The id under which a team's store knows the candidate of an application. Every device makes the same of it, so that devices without a network agree
 * on whom their scorecards are about.
 */
export async function candidateIdOf(applicationId: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`plumbline candidate\n${applicationId.trim()}`));
  const bytes = new Uint8Array(digest).slice(0, 16);
  // The version and variant of a UUID whose other bits are the writer's own (RFC 9562, version 8).
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
