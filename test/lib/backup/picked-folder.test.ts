import { expect, test } from 'vitest';
import { mayWrite, type WritableFolder, writeIntoFolder } from '@/lib/backup/picked-folder';

/** A folder in memory, whose files refuse their content with an error, or cut it. */
function makeFolder({ error = null, state = 'granted', cut = 0 }: { error?: Error | null; state?: PermissionState; cut?: number } = {}) {
  const files = new Map<string, Blob>();
  const handleOf = (name: string) => ({
    createWritable: async () => {
      const parts: Blob[] = [];
      return {
        write: async (part: Blob) => {
          if (error !== null) throw error;
          parts.push(part.slice(cut));
        },
        close: async () => void files.set(name, new Blob(parts)),
        abort: async () => undefined,
      };
    },
    getFile: async () => files.get(name),
  });
  const folder = {
    queryPermission: async () => state,
    getFileHandle: async (name: string, options?: { readonly create: boolean }) => {
      if (!files.has(name) && options?.create !== true) throw new DOMException('', 'NotFoundError');
      if (!files.has(name)) files.set(name, new Blob());
      return handleOf(name);
    },
    removeEntry: async (name: string) => void files.delete(name),
  };
  return { files, folder: folder as unknown as WritableFolder };
}
const copy = new Blob(['a copy']);

test('copies stand beside earlier ones of the same name', async () => {
  const { files, folder } = makeFolder();
  for (let count = 0; count < 3; count += 1) expect(await writeIntoFolder(folder, 'copy.plumbline', copy)).toBeNull();
  expect([...files.keys()]).toEqual(['copy.plumbline', 'copy (1).plumbline', 'copy (2).plumbline']);
  expect(await files.get('copy.plumbline')?.text()).toBe('a copy');
});

test.each([
  ['NotAllowedError', 'folder-asks'],
  ['NotFoundError', 'folder-gone'],
  ['QuotaExceededError', 'folder-full'],
  ['InvalidStateError', 'folder-failed'],
])('after a %s the reason is %s and nothing incomplete is left', async (name, reason) => {
  const { files, folder } = makeFolder({ error: new DOMException('', name) });
  expect(await writeIntoFolder(folder, 'copy.plumbline', copy)).toBe(reason);
  expect([...files.keys()]).toEqual([]);
});

test('a file whose size is not that of the copy is no copy', async () => {
  const { files, folder } = makeFolder({ cut: 1 });
  expect(await writeIntoFolder(folder, 'copy.plumbline', copy)).toBe('folder-failed');
  expect(files.size).toBe(0);
});

test('nothing is written into a folder that the browser asks about again', async () => {
  const { files, folder } = makeFolder({ state: 'prompt' });
  expect(await mayWrite(folder)).toBe(false);
  expect(await writeIntoFolder(folder, 'copy.plumbline', copy)).toBe('folder-asks');
  expect(files.size).toBe(0);
});
