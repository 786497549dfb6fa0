import { inFocus, seedComplete, seedInterview, seedNote, seedRatings, seedTalk } from '../../seed';
import { seedDestination } from '../../seed-deliveries';
import type { Story } from '../../story';
import { pressButton, reviewShown, showInterview } from './show';

/** The review before the scorecard is finished. */
export const beforeFinishStories: readonly Story[] = [
  {
    group: 'Review',
    name: 'with things missing',
    page: 'panel',
    show: () => showInterview(() => seedTalk({ endedAt: Date.now() - 60_000 })),
    act: reviewShown,
  },
  {
    group: 'Review',
    name: 'with dimensions out of focus',
    page: 'panel',
    show: () =>
      showInterview(async () => {
        const interview = await seedInterview({ endedAt: Date.now() - 60_000, preparation: inFocus });
        await seedNote(interview, [8.8, 'debugging-troubleshooting', 'found the leak in the retry queue', 'for']);
        await seedRatings(interview, [['debugging-troubleshooting', 5]]);
        return interview;
      }),
    act: reviewShown,
  },
  {
    group: 'Review',
    name: 'complete, no destination',
    page: 'panel',
    show: () => showInterview(seedComplete),
    act: reviewShown,
  },
  {
    group: 'Review',
    name: 'complete, two destinations',
    page: 'panel',
    show: () =>
      showInterview(async () => {
        await seedDestination();
        await seedDestination({
          id: 'other',
          name: 'https://relay.example.org/hiring',
          rubrics: [],
          settings: { url: 'https://relay.example.org/hiring', method: 'POST', expression: null },
        });
        return seedComplete();
      }),
    act: reviewShown,
  },
  {
    group: 'Review',
    name: 'a dimension open, and ratings worth a second look',
    page: 'panel',
    show: () =>
      showInterview(async () => {
        const interview = await seedComplete({ recommendation: null });
        await seedNote(interview, [12.7, 'debugging-troubleshooting', 'never asked whether the alert had fired', 'against']);
        await seedNote(interview, [12.75, 'debugging-troubleshooting', 'how would the next leak be seen?', 'revisit']);
        await seedRatings(interview, [
          ['learning-ownership', 5],
          ['system-design-architecture', 'not-assessed'],
        ]);
        return interview;
      }),
    act: async () => {
      await reviewShown();
      await pressButton('Debugging & Troubleshooting');
    },
  },
  {
    group: 'Review',
    name: 'the notes at hand for the summary',
    page: 'panel',
    show: () => showInterview(seedComplete),
    act: async () => {
      await reviewShown();
      await pressButton('Insert from notes');
    },
  },
  {
    group: 'Review',
    name: 'overdue since yesterday',
    page: 'panel',
    show: () =>
      showInterview(async () => {
        const yesterday = Date.now() - 30 * 3_600_000;
        return seedTalk({ startedAt: yesterday - 3_000_000, endedAt: yesterday });
      }),
    act: reviewShown,
  },
  {
    group: 'Review',
    name: 'nothing assessed',
    page: 'panel',
    show: () =>
      showInterview(async () => {
        const interview = await seedComplete();
        await seedRatings(
          interview,
          interview.rubric.dimensions.map(({ id }) => [id, 'not-assessed']),
        );
        return interview;
      }),
    act: reviewShown,
  },
];
