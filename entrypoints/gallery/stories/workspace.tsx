import { recommendations } from '@/lib/core/interview/interview';
import { lookModel } from '@/lib/state/page/look';
import { seedComplete, seedInterview, seedPrepared, seedTalk } from '../seed';
import { seedDelivery, seedDestination } from '../seed-deliveries';
import type { Story } from '../story';
import { shown, untilTaken } from '../until';
import { nothing, workspaceStoriesOf } from '../workspace-stories';

const story = workspaceStoriesOf('Workspace');
const day = 86_400_000;
const states = ['delivered', 'needs-you', 'outcome-unknown', 'queued', 'saved'] as const;

async function seedFinished(candidate: string, daysAgo: number, state: (typeof states)[number]): Promise<void> {
  const startedAt = Date.now() - daysAgo * day;
  const id = `${candidate} ${daysAgo}`;
  const ends = { endedAt: startedAt + 3_000_000, finishedAt: startedAt + 3_900_000 };
  const verdict = { recommendation: recommendations[daysAgo % 4] ?? 'yes', score: 1 + ((daysAgo * 37) % 400) / 100 };
  await seedInterview({ id, scorecardId: id, candidate, startedAt, ...ends, ...verdict });
  await seedDelivery({ id, interviewId: id, scorecardId: id, state, destinationId: state === 'saved' ? null : 'destination' });
}

async function several() {
  await seedDestination();
  await seedTalk({ candidate: 'Grace Candidate' });
  await seedComplete({ id: 'two', scorecardId: 'two', candidate: 'Ada Lovelace' });
  const names = ['Barbara Liskov', 'A candidate whose name is much longer than anybody would have thought possible', 'Katherine Johnson'];
  for (const [index, name] of names.entries()) await seedFinished(name, index + 1, states[index] ?? 'saved');
}

async function many() {
  await several();
  for (let count = 0; count < 40; count++) await seedFinished(`Candidate ${count + 1}`, count + 4, states[count % states.length] ?? 'saved');
}

/** Types into a field. */
function type(field: HTMLElement, words: string): void {
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** The workspace's sections. */
export const workspaceStories: readonly Story[] = [
  story('interviews, none', 'interviews', nothing),
  story('interviews', 'interviews', several),
  story('interviews, some prepared', 'interviews', async () => {
    await several();
    await seedPrepared();
    await seedPrepared({ id: 'phone', candidate: 'Barbara Liskov', role: null, link: null, startsAt: null });
    await seedPrepared({ id: 'long', candidate: 'A candidate whose name is much longer than anybody would have thought possible', startsAt: day });
  }),
  story('preparing an interview', 'interviews', seedPrepared, async () => (await shown('[data-part="prepared-row"] [data-part="name"]')).click()),
  story('choosing from a calendar', 'interviews', nothing, async () => {
    await shown('[data-part="preparing"]');
    const events = [
      'Interview: Grace Hopper',
      'Backend Engineer: Barbara Liskov, a title that goes on for longer than the dialog is wide',
      'Stand-up',
    ];
    const lines = events.map(
      (title, at) =>
        `BEGIN:VEVENT\nUID:${at}\nSUMMARY:${title}\nDTSTART:20991202T1${at}0000Z\nLOCATION:https://acme.zoom.us/j/1234567890${at}\nEND:VEVENT`,
    );
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([`BEGIN:VCALENDAR\n${lines.join('\n')}\nEND:VCALENDAR`], 'week.ics'));
    await untilTaken(() => new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }), window);
    await shown('dialog[open]');
  }),
  story('interviews, many', 'interviews', many),
  story('interviews, some selected', 'interviews', many, async () => {
    await shown('[data-interview="Barbara Liskov 1"]');
    for (const id of ['Barbara Liskov 1', 'Katherine Johnson 3']) (await shown(`[data-interview="${id}"] input`)).click();
  }),
  story('interviews, searched in their notes', 'interviews', many, async () => {
    type(await shown('[aria-label="Find an interview"]'), 'heap dumps');
    await shown('[data-interview] [data-part="excerpt"]');
  }),
  story('interviews, nothing found', 'interviews', several, async () => {
    type(await shown('[aria-label="Find an interview"]'), 'nobody of this name');
    await shown('[data-part="nothing-found"]');
  }),
  story('debriefs', 'debriefs', nothing),
  story('destinations, none', 'destinations', nothing),
  story('destinations, one of them paused', 'destinations', async () => {
    await seedDestination();
    await seedDestination({
      id: 'paused',
      name: 'https://relay.example.org/hiring',
      pause: { at: Date.now(), need: 'access', reason: 'It refused the signature (401). Check the signing secret, then resume.' },
    });
    await seedDestination({
      id: 'gone',
      name: 'Old intake',
      pause: { at: Date.now(), need: 'gone', reason: 'The endpoint answered 410: it takes no more.' },
    });
    await seedDestination({
      id: 'held',
      name: 'Recruiting relay',
      pause: { at: Date.now(), need: 'user', reason: 'You paused it. Scorecards wait until you resume it.' },
    });
    await seedDestination({ id: 'works', name: 'Hiring archive', acceptedAt: Date.now() });
  }),
  story('settings', 'settings', () => lookModel.follow(null, AbortSignal.timeout(60_000))),
];
