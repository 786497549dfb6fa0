// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { DecisionForm } from '@/components/workspace/debriefs/decision/DecisionForm';
import { initialDecision, type PossibleParticipant } from '@/components/workspace/debriefs/decision/present-people';
import type { FormDrafts } from '@/components/workspace/debriefs/drafts/DraftLine';
import type { DecisionFields } from '@/lib/state/debrief/debrief-actions';
import type { HeldDebriefDraft } from '@/lib/state/debrief/drafts';
import { decisionNames, decisionTexts } from '@/lib/text/debrief/page';
import { fireEvent, render, screen } from '../../render.ts';

const person = (name: string): PossibleParticipant => ({ participant: { name, email: null }, label: name });
const [ada, edsger, grace] = [person('Ada'), person('Edsger'), person('Grace')];

type Decide = (deciding: DecisionFields) => Promise<boolean>;

/** The drafts of a page that stores none. */
function unstoredDrafts(): FormDrafts {
  const held = signal<HeldDebriefDraft | null>(null);
  return {
    find: () => held.value,
    type: (_form, content) => {
      held.value = { id: 'draft', debriefId: 'debrief', page: 'this page', content, isStored: false };
    },
    discard: () => undefined,
  };
}

const formOf = (people: readonly PossibleParticipant[], onDecide: Decide, drafts: FormDrafts) => (
  <DecisionForm initial={initialDecision(null, people)} people={people} drafts={drafts} goesTo="" onDecide={onDecide} onCancel={null} />
);

function fillIn(): void {
  fireEvent.click(screen.getByRole('radio', { name: decisionNames.hire }));
  fireEvent.input(screen.getByRole('textbox', { name: decisionTexts.reasons }), { target: { value: 'Strong on both.' } });
}

const record = () => fireEvent.click(screen.getByRole('button', { name: decisionTexts.record }));

test('whoever was ticked stays the one who was there when another scorecard comes in meanwhile', async () => {
  const decided: DecisionFields[] = [];
  const decide: Decide = async (deciding) => decided.push(deciding) > 0;
  const drafts = unstoredDrafts();
  const { rerender } = render(formOf([edsger, grace], decide, drafts));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Edsger' }));
  rerender(formOf([ada, edsger, grace], decide, drafts));
  fillIn();
  record();
  await expect.poll(() => decided).toEqual([{ decision: 'hire', reasons: 'Strong on both.', present: [edsger.participant] }]);
});

test('a second press while the decision is being recorded records none twice', async () => {
  let count = 0;
  const saved = Promise.withResolvers<boolean>();
  const decide: Decide = () => {
    count += 1;
    return saved.promise;
  };
  render(formOf([], decide, unstoredDrafts()));
  fillIn();
  record();
  record();
  expect(count).toBe(1);
  saved.resolve(false);
  await vi.waitFor(() => {
    record();
    expect(count).toBe(2);
  });
});
