import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileFault } from '@/lib/rubrics/files/fault';
import {
  type GivenRubricFile,
  guessSubject,
  type OpenedFile,
  openRubricFile,
  previewFile,
  type RubricFilePreview,
} from '@/lib/state/rubrics/rubric-files';
import type { LibraryRubric } from '@/lib/state/rubrics/rubric-library';

type Reading = {
  readonly file: OpenedFile | null;
  readonly about: string | null;
  readonly outcome: { readonly ok: true; readonly value: RubricFilePreview } | { readonly ok: false; readonly reason: readonly FileFault[] } | null;
};

const unread: Reading = { file: null, about: null, outcome: null };

const broken: FileFault = { line: null, place: '', text: 'This could not be read completely. Is it a rubric file?' };

async function read(given: GivenRubricFile, library: readonly LibraryRubric[], signal: AbortSignal): Promise<Reading> {
  const opened = await openRubricFile(given);
  if (!opened.ok) return { ...unread, outcome: opened };
  const about = guessSubject(given.name, library);
  return { file: opened.value, about, outcome: await previewFile(opened.value, library, about, signal) };
}

/** A file as it is read. It is read once; what changes in the library meanwhile is met when it is saved. */
export function useRubricReading(given: GivenRubricFile, library: readonly LibraryRubric[]) {
  const [reading, setReading] = useState<Reading>(unread);
  const stop = useRef(new AbortController());
  const show = async (work: (signal: AbortSignal) => Promise<Reading>) => {
    const mine = new AbortController();
    stop.current.abort();
    stop.current = mine;
    const done = await work(mine.signal).catch((error: unknown): Reading => {
      reportError(error);
      return { ...unread, outcome: { ok: false, reason: [broken] } };
    });
    if (stop.current === mine) setReading(done);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => {
    void show((signal) => read(given, library, signal));
    return () => {
      const { current } = stop;
      stop.current = new AbortController();
      current.abort();
    };
  }, [given]);
  const change = async (about: string | null) => {
    const { file } = reading;
    if (file !== null) await show(async (signal) => ({ file, about, outcome: await previewFile(file, library, about, signal) }));
  };
  return { reading, change, stop: () => stop.current.abort() };
}
