// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { DebriefFacts } from '@/components/workspace/debriefs/page/Facts';
import { ScoreTable } from '@/components/workspace/debriefs/table/ScoreTable';
import { makeDebriefView } from '@/lib/state/debrief/debrief-view';
import { byHand, rulesByHand, tableByHand } from '../../../lib/core/debrief/by-hand.ts';
import { aDebrief } from '../../../lib/storage/debrief/people.ts';
import { render, screen } from '../../render.ts';

const view = makeDebriefView({ debrief: aDebrief(), scorecards: byHand, takenOut: [], entries: [] });

const textsOf = (elements: Iterable<Element>) => [...elements].map(({ textContent }) => textContent ?? '');

test('the page shows the table computed by hand', () => {
  render(<ScoreTable view={view} />);
  const rows = [...screen.getByRole('table').querySelectorAll('tbody tr')].map((row) => [
    row.querySelector('th')?.textContent,
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
  expect(facts.slice(4)).toEqual([...rulesByHand.means, ...rulesByHand.own]);
});
