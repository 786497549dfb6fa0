import { nextTurn } from '@/lib/browser/next-turn';
import type { ScorecardFileFault } from '@/lib/core/debrief/scorecard-file-fault';
import { because } from '@/lib/core/reasons';
import { failure, type Result } from '@/lib/core/result';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import { largestScorecardBytes, readScorecardFile } from '@/lib/debrief/read-scorecard-file';
import { notSaved } from '@/lib/state/app/error-messages';
import { type ReceivingOutcome, receiveScorecards } from '@/lib/storage/debrief/receive';
import { describeScorecardFaults } from '@/lib/text/debrief/contradictions';
import { describeScorecardFileFault } from '@/lib/text/debrief/files';
import { receivedTexts } from '@/lib/text/debrief/list';

/** A file as the browser provides it. */
export type GivenScorecardFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** What came of one file. The candidate and the scorecard are null where nothing of it may be seen, or it was refused. */
export type FileOutcome = {
  readonly file: string;
  readonly tone: 'done' | 'waits' | 'refused';
  readonly text: string;
  readonly candidate: string | null;
  readonly scorecardId: string | null;
};

/** Files that are being read, or what came of them; `note` says what was not read at all, null for nothing. */
export type ReceivedState =
  | { readonly is: 'reading'; readonly done: number; readonly total: number }
  | { readonly is: 'read'; readonly outcomes: readonly FileOutcome[]; readonly note: string | null };

/** The most files that are read at once. */
export const mostScorecardFiles = 100;

async function readFile(file: GivenScorecardFile): Promise<Result<ScorecardEnvelope, ScorecardFileFault>> {
  if (file.size > largestScorecardBytes) return failure(because('too-large', { bytes: file.size }));
  try {
    return readScorecardFile(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    reportError(error);
    return failure(because('unreadable', {}));
  }
}

const refuse = (file: string, why: string): FileOutcome => ({ file, tone: 'refused', text: why, candidate: null, scorecardId: null });

const arrived: Readonly<Record<'new' | 'newer-revision' | 'older-revision' | 'same', string>> = {
  new: receivedTexts.read,
  'newer-revision': receivedTexts.newer,
  'older-revision': receivedTexts.older,
  same: receivedTexts.same,
};

/** What storage made of a scorecard, in words. Nothing of one that waits is told. */
function describeReceipt(file: string, receipt: ReceivingOutcome): FileOutcome {
  if ('by' in receipt)
    return receipt.outcome === 'waits'
      ? { file, tone: 'waits', text: receivedTexts.waits, candidate: null, scorecardId: null }
      : refuse(file, receivedTexts.refusedClosed);
  if (receipt.outcome === 'two-bodies') return refuse(file, receivedTexts.twoBodies);
  if (receipt.outcome === 'contradicts') return refuse(file, receivedTexts.refused(describeScorecardFaults(receipt.faults)));
  const { outcome, candidate, scorecardId } = receipt;
  return { file, tone: 'done', text: arrived[outcome], candidate, scorecardId };
}

async function receiveFile(file: GivenScorecardFile): Promise<readonly FileOutcome[]> {
  const read = await readFile(file);
  if (!read.ok) return [refuse(file.name, receivedTexts.refused(describeScorecardFileFault(read.reason)))];
  try {
    const arriving = { envelope: read.value, source: { kind: 'file', name: file.name.slice(0, 300) } } as const;
    return (await receiveScorecards([arriving], Date.now())).map((receipt) => describeReceipt(file.name, receipt));
  } catch (error) {
    reportError(error);
    return [refuse(file.name, notSaved(error))];
  }
}

type Settings = { readonly signal: AbortSignal; readonly onProgress: (done: number, total: number) => void };

/**
 * Reads scorecard files one after the other and stores those that are sound. One that cannot be read or stored is refused by its name, and the rest goes
 * on. When the signal aborts, what was stored by then stays.
 */
export async function receiveFiles(files: readonly GivenScorecardFile[], { signal, onProgress }: Settings): Promise<ReceivedState> {
  const wanted = files.slice(0, mostScorecardFiles);
  const outcomes: FileOutcome[] = [];
  for (const file of wanted) {
    if (signal.aborted) break;
    onProgress(outcomes.length, wanted.length);
    await nextTurn();
    outcomes.push(...(await receiveFile(file)));
  }
  return { is: 'read', outcomes, note: files.length > wanted.length ? receivedTexts.tooMany(mostScorecardFiles) : null };
}
