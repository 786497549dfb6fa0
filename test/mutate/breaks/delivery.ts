import type { BrokenFile } from '../break.ts';

const hold = ['test/lib/delivery/hold.test.ts'];
const outbox = ['test/lib/delivery/outbox.test.ts'];
const failing = ['test/lib/delivery/failing.test.ts'];
const network = ['test/lib/network/send.test.ts'];

/** Breaks of sending deliveries, and of reading their answers. */
export const deliveryBreaks: readonly BrokenFile[] = [
  {
    file: 'lib/network/send.ts',
    tests: network,
    breaks: [
      { name: 'a delivery takes cookies along', before: "credentials: 'omit'", after: "credentials: 'include'" },
      { name: 'a delivery follows redirects', before: "redirect: 'manual'", after: "redirect: 'follow'" },
      { name: 'a delivery has no time limit', before: 'AbortSignal.timeout(timeout)', after: 'AbortSignal.timeout(2 ** 31 - 1)' },
      { name: 'an answer over the limit is read', before: "end === 'whole' ? text : null", after: 'text' },
    ],
  },
  {
    file: 'lib/network/get.ts',
    tests: network,
    breaks: [
      { name: 'a fetched text takes cookies along', before: "credentials: 'omit'", after: "credentials: 'include'" },
      { name: 'a fetched text follows redirects', before: "redirect: 'manual'", after: "redirect: 'follow'" },
      { name: 'a fetched text is asked for without its tag', before: '...(etag !== null && {', after: '...(etag === null && {' },
    ],
  },
  {
    file: 'lib/delivery/checked-send.ts',
    tests: [
      ...hold,
      ...outbox,
      'test/lib/delivery/look-up.test.ts',
      'test/lib/delivery/destinations/webhook.test.ts',
      'test/lib/delivery/destinations/through-outbox.test.ts',
    ],
    breaks: [
      {
        name: 'a pause, a removal and a secret are not read again before each request',
        before: 'const [held, isGranted] = await Promise.all([check(), hasPermission',
        after: 'const [held, isGranted] = await Promise.all([null, hasPermission',
      },
      { name: 'a request goes where nothing was granted', before: "if (!isGranted) return { outcome: 'not-granted' };", after: '' },
      {
        name: 'a secret that an answer repeats is kept',
        before: 'return { ...answer, body: answer.body === null ? null : mask(answer.body), excerpt: mask(answer.excerpt) };',
        after: 'return answer.body === null ? { ...answer, excerpt: mask(answer.excerpt) } : answer;',
      },
      {
        name: 'a pause holds no file back',
        before: "save: async (file) => ((await check()) === null ? dependencies.save(file) : { outcome: 'not-granted' }),",
        after: 'save: dependencies.save,',
      },
      { name: 'a changed secret is no change', before: '[destination.settings, secrets]', after: '[destination.settings]' },
      { name: 'a changed address is no change', before: '[destination.settings, secrets]', after: '[secrets]' },
    ],
  },
  {
    file: 'lib/delivery/attempt.ts',
    tests: [...hold, ...outbox, 'test/lib/delivery/look-up.test.ts'],
    breaks: [
      { name: 'changed settings do not hold a request back', before: "hasSameSettings(resolved, now) ? null : 'changed'", after: 'null' },
      {
        name: 'a pause holds no request back',
        before: "typeof now === 'string' ? now :",
        after: "now === 'paused' ? null : typeof now === 'string' ? now :",
      },
      {
        name: 'a removal holds no request back',
        before: "typeof now === 'string' ? now :",
        after: "now === 'gone' ? null : typeof now === 'string' ? now :",
      },
      { name: 'what was held back is judged as an answer', before: 'return found.held ?? { attempt', after: 'return { attempt' },
    ],
  },
  {
    file: 'lib/delivery/attempt.ts',
    tests: ['test/lib/delivery/destinations/webhook.test.ts', 'test/lib/delivery/destinations/through-outbox.test.ts'],
    breaks: [
      {
        name: 'what may have been written is sent again unasked',
        before: 'const verdict = (await reconcile(row, step)) ?? (await checkForm(step));',
        after: 'const verdict = await checkForm(step);',
      },
      {
        name: 'a changed form is filled',
        before: 'if (form === null || resolved.actor.findForm === undefined) return null;',
        after: 'if (form === null || resolved.actor.findForm !== null) return null;',
      },
    ],
  },
  {
    file: 'lib/delivery/adapter.ts',
    tests: ['test/lib/state/review/finish-plan.test.ts'],
    breaks: [
      {
        name: 'settings that cannot be read keep every scorecard from being finished',
        before: 'settings.safeParse(stored).data;',
        after: 'settings.parse(stored);',
      },
    ],
  },
  {
    file: 'lib/delivery/resolve-destination.ts',
    tests: [...hold, ...failing],
    breaks: [
      {
        name: 'a destination whose settings cannot be read is sent to',
        before: 'actor?.canRead(destination.settings)',
        after: 'actor !== null',
      },
      {
        name: 'secrets that cannot be read fail unseen',
        before: '    if (!(error instanceof z.core.$ZodError)) throw error;',
        after: '    if (error) throw error;',
      },
      { name: 'a paused destination is sent to', before: "if (destination.pause !== null) return 'paused';", after: '' },
    ],
  },
  {
    file: 'entrypoints/background/granted.ts',
    tests: ['test/entrypoints/background/granted.test.ts'],
    breaks: [
      {
        name: 'a permission is remembered after it was taken back',
        before: 'shareRead(() => contains(pattern))',
        after: '((answer) => () => answer)(contains(pattern))',
      },
    ],
  },
  {
    file: 'lib/delivery/share-read.ts',
    tests: ['test/entrypoints/background/granted.test.ts', ...hold],
    breaks: [
      { name: 'what was read before the question answers it', before: '    next = null;\n', after: '' },
      { name: 'a reading that has begun answers whoever asks after that', before: 'next ??= current.then(begin)', after: 'next ??= begin()' },
    ],
  },
  {
    file: 'lib/delivery/drain-destination.ts',
    tests: ['test/lib/delivery/durable.test.ts', ...failing, ...outbox, ...hold],
    breaks: [
      {
        name: 'a drain that fails lets go of its lock while it still sends',
        before: 'await waitForAll(works',
        after: 'await Promise.all(works',
      },
      {
        name: 'what must not be sent twice is sent before it is on disk',
        before: 'if (row !== null && !isRepeatable(row)) await saveDelivery(row);',
        after: '',
      },
      {
        name: 'a drain goes on with what it read of its destination at its beginning',
        before: 'shareRead(() => resolveDestination(resolved.destination.id, dependencies))',
        after: 'shareRead(async () => resolved)',
      },
      {
        name: 'a destination that is paused or gone does not stop its drain',
        before: '  run.stopped = true;\n  return resolved;',
        after: '  return resolved;',
      },
      {
        name: 'a secret that was corrected meanwhile is blamed for what the former one met',
        before: 'return !hasSameSettings(used, drain.resolved);',
        after: 'return false;',
      },
      { name: 'ten times as many requests at once', before: 'const width = 4;', after: 'const width = 40;' },
      {
        name: 'after a failure as many requests go at once as before',
        before: 'while (active < widthFor(run) && queue',
        after: 'while (active < width && queue',
      },
    ],
  },
  {
    file: 'lib/delivery/actor.ts',
    tests: ['test/lib/delivery/destinations/webhook.test.ts'],
    breaks: [
      {
        name: 'a web page is taken for acceptance',
        before: 'isPageInstead(answer) ? judgeWebPage(planned.repeatable) : read(answer, planned, now())',
        after: 'read(answer, planned, now())',
      },
    ],
  },
  {
    file: 'lib/delivery/outbox.ts',
    tests: outbox,
    breaks: [
      { name: 'an interrupted delivery is left behind', before: 'await recoverInterrupted(id, dependencies);', after: '' },
      { name: 'a destination that rests is sent to', before: 'restingUntil(resolved.destination, now) <= now', after: 'now > 0' },
      {
        name: 'Retry-After ends when the device wakes',
        before: "askedUntil: priority === 'asked' ? null : current.askedUntil",
        after: 'askedUntil: null',
      },
    ],
  },
  {
    file: 'lib/delivery/run.ts',
    tests: outbox,
    breaks: [
      { name: 'refusals never pause a destination', before: 'run.refusals += 1', after: 'run.refusals += 0' },
      {
        name: 'a destination that is gone is not paused',
        before: "if (verdict.class === 'permanent' && verdict.gone) return",
        after: "if (verdict.class === 'permanent' && !verdict.gone) return",
      },
      {
        name: 'a paused destination gets another reason',
        before: 'pause: current.pause ?? { at, need, reason }',
        after: 'pause: { at, need, reason }',
      },
    ],
  },
  {
    file: 'lib/core/delivery/apply-verdict.ts',
    tests: ['test/lib/core/delivery/apply-verdict.test.ts'],
    breaks: [
      { name: 'a lost answer leaves no doubt', before: ' || lost.includes(attempt.outcome)', after: '' },
      { name: 'being offline uses up an attempt', before: 'unsent.includes(attempt.outcome) ? 0 : 1', after: '1' },
      {
        name: 'an unknown outcome is tried again though nothing can be asked',
        before: 'verdictContext.reconciles && !verdict.final',
        after: '!verdict.final',
      },
    ],
  },
];
