// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { useChoices } from '@/components/panel/review/finish/use-choices';
import type { Choices } from '@/lib/core/delivery/destination';
import { saveChoices } from '@/lib/storage/scorecard/choices';
import { render, waitFor } from '../../render.ts';

test('a finish before the choices of destinations are read still goes to the chosen destinations', async () => {
  const decided: Choices = { included: { 'destination-1': false }, targets: {} };
  await saveChoices('interview-1', decided);
  const seen: (Choices | null)[] = [];
  function Shown() {
    seen.push(useChoices('interview-1').choices);
    return null;
  }
  render(<Shown />);
  await waitFor(() => expect(seen.at(-1)).toEqual(decided));
  expect(seen.slice(0, -1).every((choices) => choices === null)).toBe(true);
});
