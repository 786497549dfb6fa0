import type { BrokenFile } from '../break.ts';

const endpoint = ['test/entrypoints/background/language-model/ask-endpoint.test.ts'];
const answers = ['test/lib/suggestions/models/read-answer.test.ts'];

/** Breaks of what a language model is asked, of where that goes, and of how its answers are taken. */
export const modelBreaks: readonly BrokenFile[] = [
  {
    file: 'entrypoints/background/language-model/ask-endpoint.ts',
    tests: endpoint,
    breaks: [
      { name: 'an endpoint is asked while another source is chosen', before: "source !== 'endpoint' || ", after: '' },
      {
        name: 'an endpoint is asked without the permission',
        before: '!(await browser.permissions.contains',
        after: 'false && !(await browser.permissions.contains',
      },
      { name: 'an endless answer of a model is read', before: 'const limit = 64 * 1024;', after: 'const limit = 64 * 1024 * 1024;' },
    ],
  },
  {
    file: 'lib/settings/model-key.ts',
    tests: endpoint,
    breaks: [{ name: 'a key of one origin goes to another', before: 'origin === originOf(base) ? apiKey', after: 'origin !== base ? apiKey' }],
  },
  {
    file: 'lib/suggestions/models/read-answer.ts',
    tests: answers,
    breaks: [
      {
        name: 'a model gives words that nobody said',
        before: 'given.every((each) => said.includes(each))',
        after: 'given.every((each) => each !== said)',
      },
      { name: 'a part of a word counts as said', before: "` ${spokenWords(text).join(' ')} `", after: "spokenWords(text).join(' ')" },
      {
        name: 'a model names a dimension of no rubric',
        before: 'if (dimension === undefined) return null;',
        after: 'if (dimension === undefined) return own;',
      },
      { name: 'a rating beside an answer is let be', before: 'z.strictObject', after: 'z.object' },
    ],
  },
  {
    file: 'lib/suggestions/models/suggest-by-model.ts',
    tests: ['test/lib/suggestions/models/suggest-by-model.test.ts'],
    breaks: [
      { name: 'a model that fails is never left alone', before: ' && canAskModel(health, now())', after: '' },
      { name: 'turns wait in line for a slow model', before: ' && underWay < mostUnderWay', after: '' },
      { name: 'a model is asked about whoever speaks', before: "turn.speaker !== 'candidate' || ", after: '' },
      { name: 'a talk that is heard anew is sent again', before: 'turn.isAgain !== true && ', after: '' },
      { name: 'a wrong answer counts as a good one', before: 'set(suggestion !== null ? healthy', after: 'set(reply.ok ? healthy' },
    ],
  },
  {
    file: 'lib/suggestions/models/ask-browser.ts',
    tests: ['test/lib/suggestions/models/ask-browser.test.ts'],
    breaks: [
      {
        name: 'the browser’s model is downloaded unasked',
        before: "if ((await findBrowserModelStatus(model)) !== 'available') return null;",
        after: '',
      },
      { name: 'one turn is known to the next', before: 'const copy = await session.clone({ signal });', after: 'const copy = session;' },
      { name: 'a copy of the session stays', before: 'copy.destroy();', after: '' },
    ],
  },
  {
    file: 'lib/state/language-model/model-suggester.ts',
    tests: ['test/lib/state/language-model/model-suggester.test.ts'],
    breaks: [
      { name: 'turns of a practice call go to a model', before: 'if (isPractice) return own;', after: '' },
      { name: 'a model that was left for another answers from memory', before: 'memories.endpoint.forget();', after: '' },
    ],
  },
  {
    file: 'lib/settings/portable.ts',
    tests: ['test/components/workspace/settings/suggestion-source.test.tsx'],
    breaks: [{ name: 'a backup says where turns are to go', before: '  settings.suggestions.key,\n', after: '' }],
  },
];
