import type { BrokenFile } from '../break.ts';

const form = ['test/components/workspace/destinations/destination-form.test.tsx'];

/** Breaks of components. */
export const componentBreaks: readonly BrokenFile[] = [
  {
    file: 'components/ui/choice/store-checked.ts',
    tests: ['test/components/ui/choice/store-checked.test.ts'],
    breaks: [{ name: 'a box that could not be stored stays as it was set', before: 'box.checked = !isChecked;', after: '' }],
  },
  {
    file: 'components/ui/choice/use-radios.ts',
    tests: ['test/components/ui/choice/radio-group.test.tsx'],
    breaks: [
      { name: 'every radio is a tab stop', before: 'tabIndex: value === tabStop ? 0 : -1', after: 'tabIndex: 0' },
      {
        name: 'arrows do not go round',
        before: 'values[(index + step + values.length) % values.length]',
        after: 'values[index + step]',
      },
      { name: 'a key with Ctrl chooses', before: 'if (disabled || isModified(event)) return;', after: 'if (disabled) return;' },
      { name: 'a locked group takes keys', before: 'if (disabled || isModified(event)) return;', after: 'if (isModified(event)) return;' },
      { name: 'the key that chose goes on to the page', before: 'event.stopPropagation();', after: '' },
      {
        name: 'a digit that is typed nearby rates',
        before: 'if (step === undefined && needsRing && !(ring.current && isInSight(event.currentTarget))) return;',
        after: '',
      },
    ],
  },
  {
    file: 'components/ui/choice/RadioGroup.tsx',
    tests: ['test/components/ui/choice/radio-group.test.tsx'],
    breaks: [{ name: 'a choice is called saved before it is', before: "data-saved={saved ? 'true' : undefined}", after: 'data-saved="true"' }],
  },
  {
    file: 'components/ui/choice/SortableList.tsx',
    tests: ['test/components/ui/choice/sortable-list.test.tsx'],
    breaks: [
      { name: 'a row that a key moved loses the focus', before: 'if (takeFocus()) grip.current?.focus();', after: '' },
      { name: 'a row that somebody else moved takes the focus', before: 'if (moved.current !== key) return false;', after: '' },
      { name: 'a row is moved out of its list', before: 'if (to !== at && to >= 0 && to < size) onStep(at, to);', after: 'onStep(at, to);' },
      { name: 'a move is not announced', before: 'setLiveMessage(`${nameOf(item, from)}, ${to + 1} of ${items.length}`);', after: '' },
    ],
  },
  {
    file: 'components/ui/feedback/NoticeLine.tsx',
    tests: ['test/components/ui/feedback/notice-line.test.tsx'],
    breaks: [{ name: 'what cannot be taken back offers to', before: 'onUndo !== null && (', after: '(' }],
  },
  {
    file: 'components/ui/feedback/Part.tsx',
    tests: ['test/components/ui/feedback/part.test.tsx'],
    breaks: [
      { name: 'a part that throws is not reported', before: 'reportError(error);', after: '' },
      { name: 'trying again does nothing', before: 'onAgain={() => this.setState({ failed: false })}', after: 'onAgain={() => undefined}' },
    ],
  },
  {
    file: 'lib/state/delivery/destination-draft.ts',
    tests: form,
    breaks: [
      {
        name: 'a secret that is replaced stops signing at once',
        before: 'if (name === rotates && before !== undefined) secrets[formerSecretName(name)] = before;',
        after: '',
      },
      {
        name: 'an empty field takes the secret away',
        before: "if (given === '' || given === before) continue;",
        after: 'if (given === before) continue;',
      },
    ],
  },
  {
    file: 'lib/state/delivery/destinations.ts',
    tests: form,
    breaks: [
      {
        name: 'a destination is saved though its origin was not allowed',
        before: 'if (!(await requestPermissions(draft.value.wants))) return failure(refused);\n  const now',
        after: 'await requestPermissions(draft.value.wants);\n  const now',
      },
    ],
  },
  {
    file: 'components/workspace/destinations/use-form.ts',
    tests: form,
    breaks: [
      { name: 'the field at fault gets no focus', before: 'document.getElementById(`field-${outcome.reason.field}`)?.focus()', after: 'undefined' },
      {
        name: 'a form says saved though it was not',
        before: 'if (outcome.ok) onDone(outcome.value);',
        after: 'onDone(outcome.ok ? outcome.value : null);\n    if (outcome.ok) return;',
      },
    ],
  },
];
