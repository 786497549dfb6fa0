import type { ScorecardFileFault, ScorecardFileFaultParams } from '@/lib/core/debrief/scorecard-file-fault';
import { render, type TextsOf } from '@/lib/text/render';

const mebibytes = (bytes: number) => (bytes / 1_048_576).toFixed(1);

/** What a file holds instead of a scorecard, by the start of the format that it names. */
const kinds: Readonly<Record<string, string>> = {
  debrief: 'This is a debrief. It holds no scorecards: add those that it was made from.',
  rubric: 'This is a rubric. Import it under Rubrics.',
  calibration: 'This is a calibration, not a scorecard.',
};

const notOne = 'This is not a scorecard. Export one from its interview as JSON.';

const texts: TextsOf<ScorecardFileFaultParams> = {
  'too-large': ({ bytes }) => `The file has ${mebibytes(bytes)} MiB. A scorecard has at most 4 MiB: this must be something else.`,
  unreadable: () => 'The file could not be read. Is it still there?',
  empty: () => 'The file is empty.',
  archive: () => 'This is an archive or an Office document. Unpack it, or export the scorecard as JSON.',
  'not-text': () => 'This is not UTF-8 text. Export the scorecard as JSON again.',
  'not-json': () => 'This is not JSON, or it was cut off. Export the scorecard as JSON again.',
  'other-kind': ({ schema }) => kinds[schema?.split('/')[0] ?? ''] ?? notOne,
  'other-version': ({ schema }) => `This is “${schema}”, which another version of Plumbline wrote. This version reads “scorecard/1”.`,
  'wrong-fields': ({ fields }) => `This is no complete scorecard: ${fields.map((field) => `“${field}”`).join(', ')} cannot be read.`,
};

/** Why a file was not added to a debrief. */
export const describeScorecardFileFault = (fault: ScorecardFileFault): string => render(texts, fault);
