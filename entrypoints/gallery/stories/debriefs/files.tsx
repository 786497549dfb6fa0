import { Received } from '@/components/workspace/debriefs/files/Received';
import type { FileOutcome } from '@/lib/state/debrief/receive-files';
import type { Story } from '../../story';

const nothing = () => undefined;

const outcomes: readonly FileOutcome[] = [
  { file: 'lindqvist-reuter.json', tone: 'done', text: 'Read', candidate: 'Mara Lindqvist', scorecardId: 'a' },
  { file: 'lindqvist-round-2.json', tone: 'waits', text: 'Waits, closed, until your own interview is finished', candidate: null, scorecardId: null },
  {
    file: 'a-file-with-a-name-that-is-longer-than-any-row.json',
    tone: 'refused',
    text: 'Refused: this is not JSON.',
    candidate: null,
    scorecardId: null,
  },
];

/** The files that are put into debriefs. */
export const debriefFileStories: readonly Story[] = [
  {
    group: 'Debriefs',
    name: 'files that are read',
    page: 'workspace',
    show: () => (
      <main>
        <h1>Debriefs</h1>
        <Received state={{ is: 'reading', done: 3, total: 12 }} onStop={nothing} onDismiss={nothing} onJoin={null} isJoined={() => false} />
      </main>
    ),
  },
  {
    group: 'Debriefs',
    name: 'what came of files',
    page: 'workspace',
    show: () => (
      <main>
        <h1>Debriefs</h1>
        <Received
          state={{ is: 'read', outcomes, note: 'More than 100 files were given.' }}
          onStop={nothing}
          onDismiss={nothing}
          onJoin={nothing}
          isJoined={() => false}
        />
      </main>
    ),
  },
];
