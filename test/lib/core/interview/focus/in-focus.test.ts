import { expect, test } from 'vitest';
import { listAside, listCounted, listInOrder, narrowToFocus } from '@/lib/core/interview/focus/in-focus';
import { listFocus } from '@/lib/core/interview/focus/listed-focus';
import type { Preparation } from '@/lib/core/interview/interview';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { anInterview } from '../../../interviews.ts';

const known = { email: null, role: null, applicationId: null, link: null };
const ids = rubric.dimensions.map(({ id }) => id);
const [first = '', second = '', third = ''] = ids;
const of = (preparation?: Partial<Preparation>) => anInterview({ rubric, ...(preparation && { preparation: { ...known, ...preparation } }) });
const idsOf = (dimensions: readonly { readonly id: string }[]) => dimensions.map(({ id }) => id);
const followUp = (dimensions: readonly string[]) => ({ followUp: { debriefId: 'd', dimensions } });
const plan = (dimensions: readonly string[]) => ({ plan: { planId: 'p', interviewId: 'i', dimensions } });

test.each([
  ['nothing was prepared', undefined, []],
  ['a plan covers some, in the rubric’s order', plan([third, second]), [second, third]],
  ['a debrief asked for one', followUp([second]), [second]],
  ['a debrief asked for less than the plan covers', { ...plan([first, third]), ...followUp([third]) }, [third]],
  ['the rubric has none of them', plan(['gone']), []],
  ['a plan covers all', plan(ids), []],
  ['a plan covers none', plan([]), []],
])('where %s, these are in focus', (_what, preparation, focused) => {
  expect(idsOf(listFocus(of(preparation)))).toEqual(focused);
});

test('what is in focus comes first and is counted alone; without a focus everything is, in the rubric’s order', () => {
  const focused = of(plan([third]));
  expect(idsOf(listInOrder(focused))).toEqual([third, ...ids.filter((id) => id !== third)]);
  expect(idsOf(listAside(focused))).toEqual(ids.filter((id) => id !== third));
  expect(idsOf(narrowToFocus({ interview: focused }).interview.rubric.dimensions)).toEqual([third]);
  expect([idsOf(listCounted(of())), listAside(of()), idsOf(listInOrder(of()))]).toEqual([ids, [], ids]);
});
