import { ReminderReason } from '@/components/panel/start/Reminders';
import { deleteShown } from '@/lib/state/page/panel/delete-shown';
import { callModel, interviewModel } from '@/lib/state/page/panel/interview';
import { candidateNameModel } from '@/lib/state/page/surface/candidate-name';
import { clearDatabase, seedInterview, seedPrepared } from '../../seed';
import type { Story } from '../../story';
import { shown } from '../../until';
import { inCall, panel, startForm } from './tell';

const whyAsked = () => (
  <main>
    <h1>Who are you interviewing?</h1>
    <ReminderReason />
  </main>
);

/** The start form. */
export const startStories: readonly Story[] = [
  { group: 'Start', name: 'first time', page: 'panel', show: startForm },
  {
    group: 'Start',
    name: 'without a name',
    page: 'panel',
    show: startForm,
    act: async () => {
      (await shown('main button[type="submit"]')).click();
      await shown('#candidate-fault');
    },
  },
  { group: 'Start', name: 'why notifications are asked for', page: 'panel', show: whyAsked },
  {
    group: 'Start',
    name: 'in a call, with interviews to continue',
    page: 'panel',
    show: async () => {
      await clearDatabase();
      await seedInterview({ id: 'one', candidate: 'Ada Lovelace', call: 'elsewhere' });
      await seedInterview({ id: 'two', candidate: 'A candidate whose name is longer than the panel is wide', call: 'elsewhere' });
      callModel.setCall(inCall);
      candidateNameModel.setCandidateName('Grace Candidate');
      await callModel.resume();
      return panel();
    },
  },
  {
    group: 'Start',
    name: 'prepared for this call, and others',
    page: 'panel',
    show: async () => {
      await clearDatabase();
      await seedPrepared();
      await seedPrepared({ id: 'next', candidate: 'Barbara Liskov', link: null, startsAt: Date.now() + 3_600_000 });
      await seedPrepared({ id: 'later', candidate: 'A candidate whose name is longer than the panel is wide', link: null, startsAt: null });
      callModel.setCall(inCall);
      candidateNameModel.setCandidateName('Grace Candidate');
      await callModel.resume();
      return panel();
    },
    act: async () => void (await shown('[data-part="ready"]')),
  },
  {
    group: 'Start',
    name: 'an interview was deleted',
    page: 'panel',
    show: async () => {
      await clearDatabase();
      const { id } = await seedInterview({ candidate: 'A candidate whose name is longer than the panel is wide' });
      await interviewModel.openInterview(id);
      await deleteShown();
      await callModel.resume(null, true);
      return panel();
    },
    act: async () => void (await shown('[data-part="notice"] :is(button, a)')),
  },
  {
    group: 'Start',
    name: 'rubric chooser',
    page: 'panel',
    show: startForm,
    act: async () => (await shown('[data-part="browse"]')).click(),
  },
];
