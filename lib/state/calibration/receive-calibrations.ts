import { largestCalibrationBytes, readCalibrationFile } from '@/lib/calibration/read-calibration-file';
import { answersOf, type CalibrationFile, type Invitation } from '@/lib/core/calibration/file';
import { settings } from '@/lib/settings/settings';
import { notSaved } from '@/lib/state/app/error-messages';
import { newId } from '@/lib/state/app/ids';
import { type FileOutcome, type GivenScorecardFile, mostScorecardFiles, type ReceivedState } from '@/lib/state/debrief/receive-files';
import { addCalibration } from '@/lib/storage/calibration/commands';
import { type AnswersArrival, receiveAnswers } from '@/lib/storage/calibration/receive-answers';
import { arrivalTexts, calibrationFileFaults, calibrationFileTexts } from '@/lib/text/calibration/files';
import { receivedTexts } from '@/lib/text/debrief/list';

const outcome = (file: string, tone: FileOutcome['tone'], text: string): FileOutcome => ({ file, tone, text, candidate: null, scorecardId: null });
const refuse = (file: string, why: string) => outcome(file, 'refused', receivedTexts.refused(why));

const tones: Readonly<Record<AnswersArrival, FileOutcome['tone']>> = {
  new: 'done',
  same: 'done',
  own: 'done',
  waits: 'waits',
  'two-bodies': 'refused',
  'other-samples': 'refused',
  'no-session': 'refused',
};

async function acceptInvitation({ id, month, owner, rubric, samples }: Invitation): Promise<boolean> {
  const { name, email } = await settings.interviewer.get();
  return addCalibration({
    ...{ id, month, owner, rubric, samples, isOwner: false, createdAt: Date.now(), finishedAt: null },
    rater: { id: newId(), name, email },
  });
}

/** What a file's answers came to: while one's own are open, one line that tells neither how many there are nor whose. */
async function receive(name: string, file: CalibrationFile): Promise<readonly FileOutcome[]> {
  if (file.type === 'calibration.invited')
    return [outcome(name, 'done', (await acceptInvitation(file.data)) ? calibrationFileTexts.invited(file.data.rubric.title) : receivedTexts.same)];
  const given = file.data.answers.map(answersOf);
  const arrivals = await receiveAnswers(file.data.id, given, { source: name.slice(0, 300), at: Date.now() });
  const distinct = [...new Set(arrivals)];
  const [first] = distinct;
  if (distinct.includes('waits')) return [outcome(name, 'waits', arrivalTexts.waits)];
  if (distinct.length === 1 && first !== undefined) return [outcome(name, tones[first], arrivalTexts[first])];
  return arrivals.map((arrival, at) =>
    outcome(name, tones[arrival], `${given[at]?.rater.name ?? calibrationFileTexts.someone}: ${arrivalTexts[arrival]}`),
  );
}

async function receiveFile(file: GivenScorecardFile): Promise<readonly FileOutcome[]> {
  try {
    if (file.size > largestCalibrationBytes) return [refuse(file.name, calibrationFileFaults['too-large'])];
    const read = readCalibrationFile(new Uint8Array(await file.arrayBuffer()));
    return read.ok ? await receive(file.name, read.value) : [refuse(file.name, calibrationFileFaults[read.reason])];
  } catch (error) {
    reportError(error);
    return [refuse(file.name, notSaved(error))];
  }
}

type Reading = { readonly signal: AbortSignal; readonly onProgress: (done: number, total: number) => void };

/** Reads invitations and answers, one file after the other: one that cannot be read or stored is refused by its name, and the rest goes on. */
export async function receiveCalibrations(files: readonly GivenScorecardFile[], { signal, onProgress }: Reading): Promise<ReceivedState> {
  const wanted = files.slice(0, mostScorecardFiles);
  const outcomes: FileOutcome[] = [];
  for (const [at, file] of wanted.entries()) {
    if (signal.aborted) break;
    onProgress(at, wanted.length);
    outcomes.push(...(await receiveFile(file)));
  }
  return { is: 'read', outcomes, note: files.length > wanted.length ? receivedTexts.tooMany(mostScorecardFiles) : null };
}
