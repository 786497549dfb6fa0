import { DebriefRows } from '@/components/workspace/debriefs/list/DebriefRows';
import { OtherDebriefs } from '@/components/workspace/debriefs/page/OtherDebriefs';
import type { DebriefListRow } from '@/lib/state/debrief/follow';
import type { Story } from '../../story';

const createdAt = Date.UTC(2026, 10, 12);

const rows: readonly DebriefListRow[] = [
  { id: 'a', candidate: 'Mara Lindqvist', applicationId: 'A-1', createdAt, state: { is: 'undecided' } },
  { id: 'b', candidate: 'Grace Hopper', applicationId: 'A-2', createdAt, state: { is: 'decided', decision: 'Hire' } },
  { id: 'c', candidate: 'Edsger Dijkstra', applicationId: null, createdAt, state: { is: 'unread' } },
  {
    id: 'd',
    candidate: 'A candidate with a name that is longer than any column of any list',
    applicationId: null,
    createdAt,
    state: { is: 'closed' },
  },
];

/** The list of debriefs, and what a debrief says of others. */
export const debriefListStories: readonly Story[] = [
  {
    group: 'Debriefs',
    name: 'the list',
    page: 'workspace',
    show: () => (
      <main>
        <h1>Debriefs</h1>
        <DebriefRows rows={rows} />
      </main>
    ),
  },
  {
    group: 'Debriefs',
    name: 'another of the same application',
    page: 'workspace',
    show: () => (
      <main>
        <h1>Mara Lindqvist</h1>
        <OtherDebriefs applicationId="A-1" debriefId="here" follow={(listener) => listener(rows)} />
      </main>
    ),
  },
];
