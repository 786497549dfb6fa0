import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { isSyntaxNode, type SyntaxNode } from '../setup/syntax-node.ts';

/**
 * Files that may hold sentences: the built-in rubrics and their sample answers, the examples that suggestions are learned from, the descriptions in
 * published schemas, and what an upgrade writes into rows, which is never edited.
 */
const exempt =
  /^lib\/(?:rubrics\/built-in\/|rubrics\/samples\/|suggestions\/examples\/|rubrics\/files\/json-schema\.ts$|export\/scorecard-json-schema\.ts$|export\/debrief\/debrief-json-schema\.ts$|export\/calibration\/calibration-json-schema\.ts$|storage\/upgrades\/)/;

const literalSchema = z.object({ type: z.literal('Literal'), value: z.string() });
const templateSchema = z.object({
  type: z.literal('TemplateLiteral'),
  quasis: z.array(z.object({ value: z.object({ cooked: z.string() }) })),
});
const thrownSchema = z.object({ type: z.literal('NewExpression'), callee: z.object({ name: z.string().check(z.regex(/(?:Error|Exception)$/)) }) });

/** The text of a literal, with a placeholder for each expression in it; null for another node. */
function textOf(node: SyntaxNode): string | null {
  if (node.type === 'Literal') return literalSchema.safeParse(node).data?.value ?? null;
  const template = node.type === 'TemplateLiteral' ? templateSchema.safeParse(node).data : undefined;
  return template?.quasis.map(({ value }) => value.cooked).join('X') ?? null;
}

const isThrown = (node: SyntaxNode) => node.type === 'NewExpression' && thrownSchema.safeParse(node).success;

/** Every text in a program but for types, imports and thrown errors. */
function textsIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (typeof node !== 'object' || node === null) return [];
  if (!isSyntaxNode(node)) return Object.values(node).flatMap(textsIn);
  if (/^(?:Import|TS\w*Type)/.test(node.type) || isThrown(node)) return [];
  const own = textOf(node);
  return [...(own === null ? [] : [own]), ...Object.values(node).flatMap(textsIn)];
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
    .flatMap((file) => sentencesOf(file, readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`));
  expect(found).toEqual([]);
});

test('sentences outside of lib/text are reported, other strings are not', () => {
  const sentence = 'The endpoint is gone. Set up another.';
  expect(sentencesOf('a.ts', `const a = '${sentence}'; const b = \`\${name} is gone.\`; f({ c: ['Is it there?'] });`)).toHaveLength(3);
  expect(
    sentencesOf(
      'a.ts',
      `import b from 'A b.'; throw new Error('Expected a row, found none.'); throw new DOMException('Expected a row, found none.', 'DataError'); const d = 'id, at'; type T = 'A b.';`,
    ),
  ).toEqual([]);
  expect(
    files.filter((file) => file.startsWith('lib/text/')).flatMap((file) => sentencesOf(file, readFileSync(file, 'utf8'))).length,
  ).toBeGreaterThan(50);
});
