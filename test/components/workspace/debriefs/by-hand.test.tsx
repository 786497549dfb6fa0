// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { DebriefFacts } from '@/components/workspace/debriefs/page/Facts';
import { ScoreTable } from '@/components/workspace/debriefs/table/ScoreTable';
import { makeDebriefView } from '@/lib/state/debrief/debrief-view';
import { byHand, rulesByHand, tableByHand } from '../../../lib/core/debrief/by-hand.ts';
import { joined } from '../../../lib/core/debrief/scorecards.ts';
import { aDebrief } from '../../../lib/storage/debrief/people.ts';
import { render, screen } from '../../render.ts';

const view = makeDebriefView({ debrief: aDebrief(), scorecards: byHand, takenOut: [], entries: [] });

const textsOf = (elements: Iterable<Element>) => [...elements].map(({ textContent }) => textContent ?? '');

test('the page shows the table computed by hand', () => {
  render(<ScoreTable view={view} />);
  const rows = [...screen.getByRole('table').querySelectorAll('tbody tr')].map((row) => [
    row.querySelector('th > span')?.textContent,
    ...textsOf(row.querySelectorAll('button')),
    row.querySelector('td:nth-last-child(3)')?.firstChild?.textContent,
    row.querySelector('td:nth-last-child(2) span')?.textContent,
  ]);
  expect(rows).toEqual(tableByHand);
  expect(textsOf(screen.getByRole('table').querySelectorAll('tfoot tr:first-child td'))).toEqual([
    '3.89on 90 %',
    '3.25',
    '4.29on 70 %',
    '3.81',
    '',
    '',
  ]);
});

test('and its averages, recommendations and rules', () => {
  render(<DebriefFacts view={view} open={2} />);
  const facts = textsOf(document.querySelectorAll('dd'));
  expect(facts.slice(0, 4)).toEqual(['3.81 n 3', '3.52 n 4', '1 no, 2 yes', '2, all open']);
  expect(facts[4]).toBe('Met on 1 of 3 scorecards, not over the means');
  expect(textsOf(document.querySelectorAll('dd li'))).toEqual([...rulesByHand.means.map((found) => `Over the means: ${found}`), ...rulesByHand.own]);
});

/** A scorecard by a rubric of its own title. */
function byRubric(title: string, ...[scored, parts]: Parameters<typeof joined>) {
  const made = joined(scored, parts);
  return { ...made, data: { ...made.data, rubric: { ...made.data.rubric, title } } };
}

/*
 * Two rubrics, aligned by the name of one dimension. Computed by hand:
 *
 *                      Ada (senior)   Ben (mid)   | n  mean  spread   share of the weight
 *   Technical  60/–    4              –           | 1  4     0        (60 % + 0) / 2 = 30 %
 *   Clarity    40/50   2              5           | 2  3.5   3 wide   (40 % + 50 %) / 2 = 45 %
 *   Ownership  –/50    –              3           | 1  3     0        (0 + 50 %) / 2 = 25 %
 *   own score          320/100        400/100     | mean (3.20 + 4.00) / 2 = 3.60
 *   score of means: .3 · 4 + .45 · 3.5 + .25 · 3 = 3.525
 */
const coding = [
  { id: 'technical', name: 'Technical', weight: 60, score: 4 },
  { id: 'clarity', name: 'Clarity', weight: 40, score: 2 },
];
const behaviour = [
  { id: 'clear-words', name: 'clarity', weight: 50, score: 5 },
  { id: 'ownership', name: 'Ownership', weight: 50, score: 3 },
];
const ofTwoRubrics = makeDebriefView({
  debrief: aDebrief(),
  scorecards: [
    byRubric('Coding', coding, { id: 'a', interviewer: 'Ada', level: 'senior' }),
    byRubric('Behaviour', behaviour, { id: 'b', interviewer: 'Ben', level: 'mid', finishedAt: '2026-11-24T17:10:00.000Z' }),
  ],
  takenOut: [],
  entries: [],
});

test('scorecards by different rubrics are put side by side, and the page says how the rubrics differ and what was put in one row', () => {
  const { unmount } = render(<ScoreTable view={ofTwoRubrics} />);
  const rows = [...screen.getByRole('table').querySelectorAll('tbody tr')].map((row) => textsOf(row.querySelectorAll(':scope > *')).slice(0, 5));
  expect(rows.map(([name = '', ada = '', ben = '', mean, spread]) => [name.split('mean')[0], ada[0], ben[0], mean, spread])).toEqual([
    ['Technical', '4', 'N', '4.00n 1', '0all 4'],
    ['Clarity', '2', '5', '3.50', '3, wide2 to 5'],
    ['Ownership', 'N', '3', '3.00n 1', '0all 3'],
  ]);
  unmount();
  render(<DebriefFacts view={ofTwoRubrics} open={1} />);
  expect(textsOf(document.querySelectorAll('dd')).slice(0, 2)).toEqual(['3.60 n 2', '3.53 n 3']);
  expect(textsOf(document.querySelectorAll('p'))).toEqual([
    'The levels differ: Senior, Mid. Each scorecard keeps the rules of its own.',
    'The rubrics differ: “Coding”, “Behaviour”.',
    'The weights differ: each scorecard’s own score has its own, and the means have the mean of the weights.',
    'Put in one row because of their name: “Clarity”.',
    'Not in every rubric: “Technical”, “Ownership”.',
  ]);
});
