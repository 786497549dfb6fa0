import type { BackupHeader } from '@/lib/core/backup/format';
import { makeFileKey, newEncryption, type PassphraseKey, sealStream } from './seal';

/** Passes bytes through and reports how many have passed. */
export function countBytes(onBytes: (passed: number) => void): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let passed = 0;
  return new TransformStream({
    transform(chunk, controller) {
      passed += chunk.length;
      onBytes(passed);
      controller.enqueue(chunk);
    },
  });
}

/** How a backup is written; `key` is null where it is not encrypted. */
type Packing = { readonly key: PassphraseKey | null; readonly signal: AbortSignal; readonly onBytes: (passed: number) => void };

/**
 * Writes a backup: its first line as it is, then the other lines compressed and, with a key, encrypted. Rejects with the signal's reason once it
 * aborts.
 */
export async function packBackup(header: Omit<BackupHeader, 'encryption'>, lines: Blob, { key, signal, onBytes }: Packing): Promise<Blob> {
  const encryption = key === null ? null : newEncryption(key);
  const head = new TextEncoder().encode(`${JSON.stringify({ ...header, encryption })}\n`);
  let packed: ReadableStream<Uint8Array> = lines.stream().pipeThrough(countBytes(onBytes), { signal }).pipeThrough(new CompressionStream('gzip'));
  if (key !== null && encryption !== null) packed = packed.pipeThrough(sealStream(await makeFileKey(key, encryption), head));
  return new Blob([head, await new Response(packed as ReadableStream<Uint8Array<ArrayBuffer>>).blob()], { type: 'application/octet-stream' });
}
