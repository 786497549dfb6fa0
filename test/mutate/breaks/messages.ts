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
        before: 'Object.keys(handlers).includes(String(typeOf(value)))',
        after: 'typeOf(value) !== undefined',
      },
      { name: 'another extension is taken for this one', before: 'id === chrome.runtime.id && ', after: "id !== '' && " },
      {
        name: 'a page is taken for a document of the extension',
        before: "`${origin ?? url}/`.startsWith(chrome.runtime.getURL(''))",
        after: 'url !== origin',
      },
      { name: 'the address of a sender counts for more than its origin', before: '`${origin ?? url}/`', after: '`${url ?? origin}/`' },
      {
        name: 'an origin that begins alike is taken for the extension’s',
        before: "startsWith(chrome.runtime.getURL(''))",
        after: "startsWith(chrome.runtime.getURL('').slice(0, -1))",
      },
      { name: 'any name is a command', before: 'commands.includes(name)', after: "name !== ''" },
    ],
  },
  {
    file: 'entrypoints/background/answer.ts',
    tests: answer,
    breaks: [
      { name: 'the worker hears a foreign extension', before: ' || sender.id !== chrome.runtime.id', after: '' },
      {
        name: 'a script in a page may poke, look up and test',
        before: 'if (isOwn(sender)) return answerOwn',
        after: 'if (sender.id) return answerOwn',
      },
      {
        name: 'the own documents register nonces',
        before: "return request.type === 'test-destination' ? testDestination(request.destinationId) : undefined;",
        after:
          "if (request.type === 'register-nonce' && tab?.id !== undefined) return admit(request.nonce, tab.id, {});\n  return request.type === 'test-destination' ? testDestination(request.destinationId) : undefined;",
      },
      { name: 'nonces are registered without limit', before: 'allowsNonce(tab, Date.now()) ? admit', after: 'tab >= 0 ? admit' },
      { name: 'tabs are opened without limit', before: '&& allowsRefused(tab, Date.now()) ?', after: '?' },
      { name: 'the limit counts all tabs together', before: 'allowsNonce(tab, Date.now())', after: 'allowsNonce(0, Date.now())' },
      {
        name: 'a nonce is redeemed in no tab',
        before: 'tab?.id !== undefined && redeemNonce(request.nonce, tab.id, Date.now())',
        after: 'redeemNonce(request.nonce, tab?.id ?? 101, Date.now()).then(() => true)',
      },
    ],
  },
  {
    file: 'entrypoints/background/make-blob.ts',
    tests: ['test/entrypoints/background/make-blob.test.ts'],
    breaks: [{ name: 'any document gets the text of a file', before: ' && sender?.url === chrome.runtime.getURL(path)', after: '' }],
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
        before: "signal.addEventListener('abort', () => chrome.runtime.onMessage.removeListener(hear), { once: true });",
        after: '',
      },
    ],
  },
  {
    file: 'lib/messaging/panel-port.ts',
    tests: ['test/lib/messaging/panel-port.test.ts'],
    breaks: [
      { name: 'a panel takes a line under any nonce', before: 'nonce: z.literal(nonce) }', after: 'nonce: z.string() }' },
      {
        name: 'a panel takes a line without a nonce',
        before: "z.object({ type: z.literal('plumbline-port'), nonce: z.literal(nonce) })",
        after: "z.object({ type: z.literal('plumbline-port') })",
      },
      { name: 'a panel hears messages unread', before: 'if (message.success) listener(message.data);', after: 'listener(data as ToPanel);' },
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
      { name: 'the panel of another tab goes too', before: ' || !asked.data.tabs.includes(tab)', after: '' },
      { name: 'a closed panel is opened again', before: 'answer.data.open && ', after: '' },
    ],
  },
  {
    file: 'entrypoints/call.content/index.ts',
    tests: ['test/entrypoints/call.content/guest.test.ts'],
    breaks: [
      { name: 'the guest hears anybody', before: '!isOwn(sender) || ', after: '' },
      {
        name: 'the guest acts on messages that are not for it',
        before: '!isFor<ToCallPage>(acts, message)',
        after: '!isFor<ToCallPage>(acts as never, message ?? { type: "look" })',
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
        before: "phase === 'left' ? (sign?.since ?? null)",
        after: "phase === 'left' ? now",
      },
      { name: 'another call in the same tab is the same call', before: 'return state.call !== call;', after: 'return false;' },
      { name: 'a call out of sight ends after five seconds', before: 'goneMs = 30_000', after: 'goneMs = 5_000' },
    ],
  },
];
