// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { OtherDebriefs } from '@/components/workspace/debriefs/page/OtherDebriefs';
import type { DebriefListRow, followDebriefs } from '@/lib/state/debrief/follow';
import { render, screen } from '../../render.ts';

const row = (id: string, applicationId: string | null): DebriefListRow => ({
  ...{ id, applicationId, candidate: 'Grace Hopper', createdAt: Date.UTC(2026, 10, 12) },
  state: { is: 'undecided' },
});
const all = [row('here', 'A-1'), row('other', 'A-1'), row('elsewhere', 'A-2'), row('by hand', null)];
const follow: typeof followDebriefs = (listener) => listener(all);
const links = () => screen.queryAllByRole('link').map((link) => link.getAttribute('href'));

test('a debrief’s page links to the others of its application, and to no other', () => {
  render(<OtherDebriefs applicationId="A-1" debriefId="here" follow={follow} />);
  expect(links()).toEqual(['#debriefs/other']);
  expect(screen.getByRole('status').textContent).toMatch(
    /^Other debriefs of this application: begun on .* 2026\. Record the decision in one of them\.$/,
  );
});

test('a new debrief tells of every one that its application has', () => {
  render(<OtherDebriefs applicationId="A-1" debriefId={null} follow={follow} />);
  expect(links()).toEqual(['#debriefs/here', '#debriefs/other']);
});

test('without an application nothing is said: a name alone joins nothing', () => {
  render(<OtherDebriefs applicationId={null} debriefId="here" follow={follow} />);
  expect(links()).toEqual([]);
});
