import { Workspace } from '@/components/workspace/Workspace';
import { finishModel } from '@/lib/state/page/panel/review';
import { noChoices } from '@/lib/state/review/finish-plan';
import { logConsent } from '@/lib/storage/captions/consents';
import { changeTranscriptChoices } from '@/lib/storage/captions/transcript-choices';
import { saveTurns } from '@/lib/storage/captions/turns';
import { changeInterview } from '@/lib/storage/interview/edit-commands';
import { joinInterviews } from '@/lib/storage/interview/joins';
import { beginAmendment, saveReason } from '@/lib/storage/scorecard/amendments';
import { clearDatabase, seedComplete, seedInterview, seedNote } from '../seed';
import type { Story } from '../story';
import { shown } from '../until';

/** The workspace on an interview's page; the gallery's own URL fragment is restored afterwards. */
function pageOf(id: string) {
  history.replaceState(null, '', `#interviews/${id}`);
  return <Workspace />;
}

async function finish(id: string): Promise<void> {
  await finishModel.planAnew(id, noChoices);
  await finishModel.finishScorecard(id, noChoices);
  finishModel.forgetPlan();
}

const day = 86_400_000;
const others = ['Barbara Liskov', 'Katherine Johnson'];

/** Three interviews of which the second is finished; its id. */
async function seedFinished(candidate = 'Mara Lindqvist'): Promise<string> {
  await clearDatabase();
  for (const [at, name] of others.entries()) {
    const startedAt = Date.now() - (at + 2) * day;
    await seedInterview({ id: name, scorecardId: name, candidate: name, startedAt, endedAt: startedAt + day / 24 });
  }
  const { id } = await seedComplete({ candidate });
  await finish(id);
  return id;
}

/** A finished interview whose captions were read, with the transcript that stays. */
async function seedTranscript(): Promise<string> {
  await clearDatabase();
  const { id, startedAt } = await seedComplete({ candidate: 'Mara Lindqvist' });
  const at = startedAt + 40_000;
  await logConsent({ id: 'agreed', interviewId: id, at, act: 'agreed', by: 'Ada Interviewer', wording: 'May I read the captions of this call?' });
  await logConsent({ id: 'stopped', interviewId: id, at: at + 600_000, act: 'stopped', by: 'Ada Interviewer', wording: '' });
  const spoken = ['What did you look at first?', 'I diffed two heap dumps. The retry queue had doubled.'];
  await saveTurns(
    id,
    spoken.map((text, index) => ({
      id: `t${index}`,
      at: at + index * 9000,
      until: at + 8000,
      speaker: index === 0 ? '' : 'Mara',
      text,
      isOpen: false,
    })),
  );
  await changeTranscriptChoices(id, (before) => ({ ...before, staysAfterFinish: true }));
  await finish(id);
  return id;
}

async function seedAmended(): Promise<string> {
  const id = await seedFinished();
  await beginAmendment(id, Date.now());
  await saveReason(id, 'The summary said less than was seen.');
  await changeInterview('summarize', id, { summary: 'Careful and very clear. Would pair well with the payments team, and soon.' }, Date.now());
  await finish(id);
  return id;
}

/** The page of one interview. */
export const interviewPageStories: readonly Story[] = [
  {
    group: 'Interview page',
    name: 'a finished scorecard',
    page: 'workspace',
    show: async () => pageOf(await seedFinished()),
    act: async () => void (await shown('[data-part="dimension"]')),
  },
  {
    group: 'Interview page',
    name: 'an anchor that is looked at, the arithmetic and what an amendment changed',
    page: 'workspace',
    show: async () => pageOf(await seedAmended()),
    act: async () => {
      await shown('[data-part="dimension"]');
      for (const details of document.querySelectorAll('figure details, aside li details')) details.toggleAttribute('open', true);
      (await shown('[data-part="dimension"] [data-score="5"]')).focus({ preventScroll: true });
      await shown('[role="tooltip"]');
    },
  },
  {
    group: 'Interview page',
    name: 'consent to captions and a transcript that stays',
    page: 'workspace',
    show: async () => pageOf(await seedTranscript()),
    act: async () => (await shown('section[aria-label="Transcript"] summary')).click(),
  },
  {
    group: 'Interview page',
    name: 'a scorecard that is not finished',
    page: 'workspace',
    show: async () => {
      await clearDatabase();
      const interview = await seedComplete({ candidate: 'A candidate whose name is much longer than anybody would have thought possible' });
      await seedNote(interview, [9.1, null, 'a note more']);
      return pageOf(interview.id);
    },
    act: async () => void (await shown('article h1')),
  },
  {
    group: 'Interview page',
    name: 'an interview that is gone',
    page: 'workspace',
    show: async () => {
      await clearDatabase();
      return pageOf('gone');
    },
    act: async () => void (await shown('[data-part="no-interview"]')),
  },
  {
    group: 'Candidate page',
    name: 'interviews of one person, and one of the same name',
    page: 'workspace',
    show: async () => {
      const id = await seedFinished();
      await seedInterview({
        id: 'same name',
        scorecardId: 'same name',
        candidate: 'Mara Lindqvist',
        startedAt: Date.now() - day,
        endedAt: Date.now(),
      });
      await joinInterviews(id, 'Barbara Liskov', 'person', Date.now());
      return pageOf(`${id}/candidate`);
    },
    act: async () => void (await shown('table [data-part="state-label"]')),
  },
  {
    group: 'Candidate page',
    name: 'a single interview',
    page: 'workspace',
    show: async () => {
      await clearDatabase();
      const { id } = await seedInterview();
      return pageOf(`${id}/candidate`);
    },
    act: async () => void (await shown('table [data-part="state-label"]')),
  },
];
