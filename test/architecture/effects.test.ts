import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { isSyntaxNode } from '../setup/syntax-node.ts';

const lateSchema = z.object({ type: z.literal('CallExpression'), callee: z.object({ name: z.literal('useEffect') }) });

/** What has to be there with the picture: Preact runs `useEffect` some time after it, and what is pressed until then is lost or goes elsewhere. */
const urgent = /\.(?:addEventListener|focus|showModal)\(/;

/** The code of each call of `useEffect` in a program. */
function lateEffectsIn(node: unknown, code: string): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((part) => lateEffectsIn(part, code));
  if (typeof node !== 'object' || node === null) return [];
  if (isSyntaxNode(node) && node.type === 'CallExpression' && lateSchema.safeParse(node).success) return [code.slice(node.start, node.end)];
  return Object.values(node).flatMap((part) => lateEffectsIn(part, code));
}

const urgentIn = (name: string, code: string) =>
  code.includes('useEffect(') && urgent.test(code) ? lateEffectsIn(parseSync(name, code).program, code).filter((effect) => urgent.test(effect)) : [];

const files = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file)),
);

test('key listeners, focus and dialogs are set in layout effects, before the first paint', () => {
  expect(files.flatMap((file) => urgentIn(file, readFileSync(file, 'utf8')).map((effect) => `${file}: ${effect}`))).toEqual([]);
});

test('a listener, focus or dialog set after the paint is reported, one set before it is not', () => {
  const late = [
    "useEffect(() => document.addEventListener('keydown', press), [])",
    'useEffect(() => field.current?.focus())',
    'useEffect(() => { dialog.current?.showModal(); }, [])',
  ];
  expect(urgentIn('a.tsx', `function A() { ${late.join('; ')}; return <p />; }`)).toEqual(late);
  expect(urgentIn('a.tsx', "function A() { useLayoutEffect(() => document.addEventListener('keydown', press)); useEffect(load); }")).toEqual([]);
});
