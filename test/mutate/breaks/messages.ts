import type { BrokenFile } from '../break.ts';

const answer = ['test/entrypoints/background/answer.test.ts'];
const guards = ['test/lib/messaging/guards.test.ts'];

/** Breaks of who is heard, and of what a page can do. */
export const messageBreaks: readonly BrokenFile[] = [
  {
    file: 'lib/messaging/guards.ts',
    tests: guards,
    breaks: [
      {
        name: 'the guest takes any type of message',
        before: 'Object.hasOwn(handlers, String(value.type))',
        after: 'value.type !== undefined',
      },
      { name: 'another extension is taken for this one', before: 'id === browser.runtime.id && ', after: "id !== '' && " },
      {
        name: 'a page is taken for a document of the extension',
        before: "`${origin ?? url}/`.startsWith(browser.runtime.getURL(''))",
        after: 'url !== origin',
      },
      { name: 'the address of a sender counts for more than its origin', before: '`${origin ?? url}/`', after: '`${url ?? origin}/`' },
      {
        name: 'an origin that begins alike is taken for the extension’s',
        before: "startsWith(browser.runtime.getURL(''))",
        after: "startsWith(browser.runtime.getURL('').slice(0, -1))",
      },
    ],
  },
  {
    file: 'lib/core/panel/browser-command.ts',
    tests: guards,
    breaks: [{ name: 'any name is a command', before: 'browserCommands.some((command) => command === name)', after: "name !== ''" }],
  },
  {
    file: 'entrypoints/background/answer.ts',
    tests: answer,
    breaks: [
      { name: 'the worker hears a foreign extension', before: 'if (id !== browser.runtime.id) return undefined;', after: '' },
      {
        name: 'a script in a page may poke, look up and test',
        before: 'if (isOwn(sender)) return answerFrom(ownAnswers',
        after: 'if (id) return answerFrom(ownAnswers',
      },
      {
        name: 'the own documents register nonces',
        before: 'if (isOwn(sender)) return answerFrom(ownAnswers, message, sender);',
        after:
          "if (isOwn(sender)) return (await answerFrom(ownAnswers, message, sender)) ?? answerFrom(guestAnswers, message, { tab: 0, frame: 0, address: '' });",
      },
      { name: 'nonces are registered without limit', before: 'allowsNonce(guest.tab, Date.now()) ? admit', after: 'guest.tab >= 0 ? admit' },
      { name: 'tabs are opened without limit', before: '!allowsRefused(tab, Date.now()) || ', after: '' },
      { name: 'a tab is opened for a panel that is only slow', before: ' || (await hasFramedPanel(tab, frame))', after: '' },
      { name: 'the panel of an earlier page counts as this one’s', before: 'forgetFramedBy(tab, frame).catch(reportError);', after: '' },
      { name: 'the limit counts all tabs together', before: 'allowsNonce(guest.tab, Date.now())', after: 'allowsNonce(0, Date.now())' },
      {
        name: 'a nonce is redeemed in no tab',
        before: 'if (id === undefined || address === null) return false;',
        after: 'if (id === undefined || address === null) return true;',
      },
    ],
  },
  {
    file: 'entrypoints/background/make-blob.ts',
    tests: ['test/entrypoints/background/make-blob.test.ts'],
    breaks: [{ name: 'any document gets the text of a file', before: ' && sender?.url === browser.runtime.getURL(path)', after: '' }],
  },
  {
    file: 'entrypoints/background/rubrics.ts',
    tests: ['test/entrypoints/background/rubrics.test.ts'],
    breaks: [
      { name: 'a check overwrites a decision made meanwhile', before: '(current) => merge(current, after)', after: '() => after' },
      { name: 'a check offers again what was accepted meanwhile', before: 'current.accepted === offer?.digest || ', after: '' },
      { name: 'a check offers again what was declined meanwhile', before: ' || current.declined === offer?.digest', after: '' },
    ],
  },
  {
    file: 'lib/messaging/panel-page.ts',
    tests: ['test/lib/messaging/panel-page.test.ts'],
    breaks: [
      { name: 'a panel hears commands of anybody', before: '!isOwn(sender) || ', after: '' },
      { name: 'a panel hears commands of other documents', before: ' || sender.tab !== undefined', after: '' },
      {
        name: 'a panel that is closed hears commands',
        before: "signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear), { once: true });",
        after: '',
      },
    ],
  },
  {
    file: 'lib/messaging/offered-port.ts',
    tests: ['test/lib/messaging/panel-port.test.ts'],
    breaks: [
      { name: 'a panel takes a line under any nonce', before: ' && value.nonce === nonce', after: '' },
      { name: 'a panel takes a line of another type', before: " && value.type === 'plumbline-port'", after: '' },
      { name: 'a panel that is made ready ahead of need takes the keyboard', before: 'if (data.shown === true) opened', after: 'opened' },
    ],
  },
  {
    file: 'lib/messaging/panel-port.ts',
    tests: ['test/lib/messaging/panel-port.test.ts'],
    breaks: [
      { name: 'a panel hears messages unread', before: 'if (message !== null) listener(message);', after: 'listener(data as ToPanel);' },
      {
        name: 'a panel hears its guest before it is started',
        before: 'return { post: (message) =>',
        after: 'void start();\n  return { post: (message) =>',
      },
    ],
  },
  {
    file: 'lib/messaging/hand-over.ts',
    tests: ['test/lib/messaging/hand-over.test.ts'],
    breaks: [
      { name: 'the panel of another tab goes too', before: ' || !asked.tabs.includes(tab)', after: '' },
      { name: 'a closed panel is opened again', before: 'answer.open && ', after: '' },
    ],
  },
  {
    file: 'entrypoints/call.content/index.ts',
    tests: ['test/entrypoints/call.content/guest.test.ts'],
    breaks: [
      { name: 'the guest hears anybody', before: '!isOwn(sender) || ', after: '' },
      {
        name: 'the guest acts on messages that are not for it',
        before: ' || !isFor<ToCallPage>(actions, message)',
        after: '',
      },
      { name: 'a guest that has gone is heard', before: 'if (signal.aborted || ', after: 'if (' },
    ],
  },
  {
    file: 'entrypoints/call.content/host.ts',
    tests: ['test/entrypoints/call.content/host.test.ts'],
    breaks: [
      { name: 'the launcher takes presses that a page makes', before: 'event.isTrusted && press()', after: 'event.type && press()' },
      { name: 'the root is open to the page', before: "mode: 'closed'", after: "mode: 'open'" },
      { name: 'a page makes the host inert', before: 'new MutationObserver(strip).observe(element, { attributes: true });', after: '' },
      { name: 'an old line takes a newer one away', before: "line.textContent === text && say('')", after: "say('')" },
    ],
  },
  {
    file: 'entrypoints/call.content/follow-call.ts',
    tests: ['test/entrypoints/call.content/follow-call.test.ts'],
    breaks: [
      { name: 'a message is not held when a call flaps', before: 'holdMs = 5_000', after: 'holdMs = 0' },
      { name: 'a message is held for a minute', before: 'holdMs = 5_000', after: 'holdMs = 60_000' },
      { name: 'being back is told at once', before: "return isHeld || known !== 'left' ? phase : known;", after: 'return phase;' },
      {
        name: 'a call has ended when that was told, not when it was seen',
        before: 'const leftAt = nextLeftAt(state, phase, sign, goneSince);',
        after: "const leftAt = phase === state.phase ? state.leftAt : phase === 'left' ? now : null;",
      },
      { name: 'another call in the same tab is the same call', before: 'return state.call !== call;', after: 'return false;' },
      { name: 'a call out of sight ends after five seconds', before: 'goneMs = 30_000', after: 'goneMs = 5_000' },
    ],
  },
];
