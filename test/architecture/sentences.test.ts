import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';

/** Files that may hold sentences: data, descriptions in a published schema, and what is said to programmers alone. */
const exempt = /^lib\/(?:rubrics\/built-in\/|rubrics\/files\/json-schema\.ts$)/;

/** Sentences that still stand outside of lib/text, by file: a number may fall, never rise, and a file without any leaves the list. */
const leftToMove: Readonly<Record<string, number>> = {
  'lib/state/composer/compose-commands.ts': 1,
  'lib/state/composer/follow-words.ts': 1,
  'lib/state/composer/note-edits.ts': 3,
  'lib/state/deletion/deletion.ts': 2,
  'lib/state/interview/assessment.ts': 1,
  'lib/state/interview/corrections.ts': 2,
  'lib/state/panel/lost.ts': 2,
  'lib/state/prepared/prepared-acts.ts': 8,
  'lib/state/review/repair.ts': 1,
  'lib/state/review/say-rating.ts': 1,
  'lib/storage/opening/factory.ts': 1,
  'lib/storage/upgrades/destinations.ts': 1,
};

const nodeSchema = z.looseObject({ type: z.string(), start: z.number() });
const literalSchema = z.object({ type: z.literal('Literal'), value: z.string() });
const templateSchema = z.object({
  type: z.literal('TemplateLiteral'),
  quasis: z.array(z.object({ value: z.object({ cooked: z.string() }) })),
});
const thrownSchema = z.object({ type: z.literal('NewExpression'), callee: z.object({ name: z.string().check(z.regex(/Error$/)) }) });

/** The text of a literal, with a blank word for what is filled in; null for another node. */
function textOf(node: unknown): string | null {
  const literal = literalSchema.safeParse(node);
  if (literal.success) return literal.data.value;
  const template = templateSchema.safeParse(node);
  return template.success ? template.data.quasis.map(({ value }) => value.cooked).join('X') : null;
}

/** Every text in a program but for types, imports and thrown errors. */
function textsIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  const read = nodeSchema.safeParse(node);
  if (!read.success) return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsIn) : [];
  if (/^(?:Import|TS\w*Type)/.test(read.data.type) || thrownSchema.safeParse(node).success) return [];
  const own = textOf(node);
  return [...(own === null ? [] : [own]), ...Object.values(read.data).flatMap(textsIn)];
}

/** Whether a text is a sentence: two words or more, a capital letter, and a full stop or question mark at a word's end. */
const isSentence = (text: string) => /\p{L}[\p{L}’']*[,:;]? +\S*\p{L}/u.test(text) && /\p{Lu}/u.test(text) && /[\p{L}\p{N})”][.?](?: |$)/u.test(text);

const sentencesOf = (name: string, code: string) => textsIn(parseSync(name, code).program).filter(isSentence);

const files = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .map((file) => join('lib', file))
  .filter((file) => /\.tsx?$/.test(file) && !exempt.test(file));

test('lib/text alone holds sentences', () => {
  const found = files
    .filter((file) => !file.startsWith('lib/text/'))
    .map((file) => [file, sentencesOf(file, readFileSync(file, 'utf8')).length] as const)
    .filter(([, count]) => count > 0);
  expect(Object.fromEntries(found)).toEqual(leftToMove);
});

test('a sentence is found wherever it stands, and nothing else is', () => {
  const sentence = 'The endpoint is gone. Set up another.';
  expect(sentencesOf('a.ts', `const a = '${sentence}'; const b = \`\${name} is gone.\`; f({ c: ['Is it there?'] });`)).toHaveLength(3);
  expect(sentencesOf('a.ts', `import b from 'A b.'; throw new Error('Expected a row, found none.'); const d = 'id, at'; type T = 'A b.';`)).toEqual(
    [],
  );
  expect(
    files.filter((file) => file.startsWith('lib/text/')).flatMap((file) => sentencesOf(file, readFileSync(file, 'utf8'))).length,
  ).toBeGreaterThan(50);
});
