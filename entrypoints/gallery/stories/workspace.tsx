import { Workspace } from '@/components/workspace/Workspace';
import { clearDatabase, seedComplete, seedDestination, seedInterview, seedTalk } from '../seed';
import type { Story } from '../story';

/** The workspace follows the fragment; the gallery's own is kept aside. */
function section(name: string) {
  history.replaceState(null, '', `#${name}`);
  return <Workspace />;
}

async function several() {
  await clearDatabase();
  await seedTalk({ candidate: 'Grace Candidate' });
  await seedComplete({ id: 'two', scorecardId: 'two', candidate: 'Ada Lovelace' });
  const day = 86_400_000;
  await seedInterview({
    id: 'three',
    candidate: 'Barbara Liskov',
    startedAt: Date.now() - day,
    endedAt: Date.now() - day + 3_000_000,
    finishedAt: Date.now() - day + 3_900_000,
    recommendation: 'strong-yes',
  });
}

/** The workspace's sections. */
export const workspaceStories: readonly Story[] = [
  {
    group: 'Workspace',
    name: 'interviews, none',
    page: 'workspace',
    show: async () => {
      await clearDatabase();
      return section('interviews');
    },
  },
  {
    group: 'Workspace',
    name: 'interviews',
    page: 'workspace',
    show: async () => {
      await several();
      return section('interviews');
    },
  },
  { group: 'Workspace', name: 'rubrics', page: 'workspace', show: () => section('rubrics') },
  { group: 'Workspace', name: 'debriefs', page: 'workspace', show: () => section('debriefs') },
  { group: 'Workspace', name: 'calibration', page: 'workspace', show: () => section('calibration') },
  {
    group: 'Workspace',
    name: 'destinations, none',
    page: 'workspace',
    show: async () => {
      await clearDatabase();
      return section('destinations');
    },
  },
  {
    group: 'Workspace',
    name: 'destinations, one of them paused',
    page: 'workspace',
    show: async () => {
      await clearDatabase();
      await seedDestination();
      await seedDestination({
        id: 'paused',
        name: 'https://relay.example.org/hiring',
        pause: { at: Date.now(), need: 'access', reason: 'It refused the signature (401). Check the signing secret, then resume.' },
      });
      return section('destinations');
    },
  },
  { group: 'Workspace', name: 'settings', page: 'workspace', show: () => section('settings') },
];
