import type { BrokenFile } from '../break.ts';

/** Breaks of how the focus is kept in a field that is in use, and let go where the user moves it. */
export const focusBreaks: readonly BrokenFile[] = [
  {
    file: 'components/panel/surface/keep-focus.ts',
    tests: ['test/components/panel/surface/keep-focus.test.ts'],
    breaks: [
      { name: 'Tab and F6 do not release the focus', before: '!event.isTrusted || !leading.includes(event.key)', after: 'event.key !== null' },
      { name: 'a scripted key releases the focus', before: '!event.isTrusted || ', after: '' },
      { name: 'any key releases the focus', before: ' || !leading.includes(event.key)', after: '' },
      { name: 'a key that the panel uses releases the focus', before: 'event.defaultPrevented && tell(false)', after: 'undefined' },
      {
        name: 'typing is not told from a mere focus',
        before: "addEventListener('input', () => tell(true)",
        after: "addEventListener('input', () => tell(false)",
      },
      { name: 'a field without words keeps the focus', before: "field.value.trim() !== ''", after: "field.value !== '…'" },
    ],
  },
  {
    file: 'entrypoints/watch/focus.ts',
    tests: ['test/entrypoints/watch/focus.test.ts'],
    breaks: [
      { name: 'a scripted press counts as the user’s', before: 'if (!event.isTrusted) return;', after: '' },
      { name: 'a press of the user does not let the focus go', before: "leaving = 'press';\n    setTimeout", after: 'setTimeout' },
      { name: 'a press that moved nothing lets a later theft pass', before: 'setTimeout(stay, pressMs);', after: '' },
      { name: 'a key of the user does not let the focus go', before: "leaving = 'key';", after: '' },
      { name: 'a key leads to no field that the page had focused', before: 'if (takenBy instanceof HTMLElement) takenBy.focus();', after: '' },
      { name: 'a page that takes the focus for ever is never given up', before: 'if (++takenBack > mostTakenBack) return giveUp();', after: '' },
      { name: 'typing does not reset the count', before: 'if (message.typed) takenBack = 0;', after: '' },
      { name: 'a use before the focus went ends the user’s move', before: 'if (!hasFocus()) return;', after: '' },
      { name: 'the focus is not taken back', before: 'findFrame(guest)?.focus();', after: '' },
    ],
  },
];
