import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const list = (extension: string) =>
  readdirSync('components', { recursive: true, encoding: 'utf8' })
    .map((file) => join('components', file))
    .filter((file) => file.endsWith(extension));

/** The opening tags of fields in a component's text. */
function tagsOf(text: string): readonly string[] {
  return [...text.matchAll(/<(?:input|textarea)\b/g)].map(({ index }) => {
    let depth = 0;
    for (let end = index; end < text.length; end++) {
      if (text[end] === '{') depth += 1;
      else if (text[end] === '}') depth -= 1;
      else if (text[end] === '>' && depth === 0) return text.slice(index, end);
    }
    return text.slice(index);
  });
}

/** Kinds of field whose content is no text of a language. */
const wordless = /type="(?:checkbox|radio|file|number|range|date|time|datetime-local|password|url|email)"/;
const lacksDirection = (tag: string) => !wordless.test(tag) && !tag.includes('dir="auto"');

test('every text field takes its writing direction from the text', () => {
  const fields = list('.tsx').flatMap((file) => tagsOf(readFileSync(file, 'utf8')).map((tag) => ({ file, tag })));
  expect(fields.length).toBeGreaterThan(30);
  expect(fields.filter(({ tag }) => lacksDirection(tag)).map(({ file, tag }) => `${file}: ${tag}`)).toEqual([]);
});

test('a text field without a direction is reported', () => {
  expect(tagsOf("<textarea id='a' onInput={() => a > b} rows={2}>").filter(lacksDirection)).toHaveLength(1);
  expect(tagsOf('<input type="radio" checked>').filter(lacksDirection)).toEqual([]);
});

/** Elements that show a title, a name or words of people as they are. */
const typedOf = (text: string) =>
  [...text.matchAll(/<(?!bdi\b)[a-z]\w*(?: [^<>]*)?>\{(?:\w+\??\.)*(?:rubric|dimension|event|hit|row)\.(?:title|name|dimensionName|text)\b/g)].map(
    ([tag]) => tag,
  );
const lacksIsolation = (tag: string) => !tag.includes('dir="auto"');

test('a title or a name that people typed is shown in its own direction', () => {
  const shown = list('.tsx').flatMap((file) => typedOf(readFileSync(file, 'utf8')).map((tag) => ({ file, tag })));
  expect(shown.filter(({ tag }) => lacksIsolation(tag))).toEqual([]);
  expect(typedOf('<h2 id="a">{rubric.title}</h2><h2><bdi>{rubric.title}</bdi></h2>').filter(lacksIsolation)).toEqual(['<h2 id="a">{rubric.title']);
});

test('font sizes follow the font size that the user has set in the browser', () => {
  const sizes = list('.css').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?<![-\w])font(?:-size)?:[^;]*;/g)].map(([declaration]) => ({ file, declaration })),
  );
  expect(sizes.length).toBeGreaterThan(50);
  expect(sizes.filter(({ declaration }) => /\dpx/.test(declaration))).toEqual([]);
});

const pages = readdirSync('entrypoints', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.html'));
const formsOf = (text: string) => [...text.matchAll(/<form\b[\s\S]{0,400}?(?:onSubmit|><)/g)].map(([tag]) => tag);
const asksBrowser = (tag: string) => !/\bnovalidate\b/i.test(tag);

test("no form uses the browser's own validation messages", () => {
  const files = [...list('.tsx'), ...pages.map((file) => join('entrypoints', file))];
  const forms = files.flatMap((file) => formsOf(readFileSync(file, 'utf8')).map((tag) => ({ file, tag })));
  expect(forms.length).toBeGreaterThan(15);
  expect(forms.filter(({ tag }) => asksBrowser(tag)).map(({ file }) => file)).toEqual([]);
  expect(files.filter((file) => /\.(?:report|setCustom)Validity\(/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

const isStored = (tag: string) => !/\bautocomplete="off"/.test(tag);

test('the browser stores the fields of no form in its session files', () => {
  const files = list('.tsx').filter((file) => !file.includes('gallery'));
  const forms = files.flatMap((file) => formsOf(readFileSync(file, 'utf8')).map((tag) => ({ file, tag })));
  expect(forms.length).toBeGreaterThan(15);
  expect(forms.filter(({ tag }) => isStored(tag)).map(({ file }) => file)).toEqual([]);
  // A field that is in no form of its own is in that of its page.
  const typedIn = ['elsewhere', 'panel', 'welcome', 'workspace'].map((page) => readFileSync(join('entrypoints', page, 'index.html'), 'utf8'));
  expect(typedIn.filter((page) => formsOf(page).length !== 1 || formsOf(page).some(isStored))).toEqual([]);
});

test("a form that uses the browser's validation is reported", () => {
  expect(formsOf('<form class={a}\n onSubmit={b}>').filter(asksBrowser)).toHaveLength(1);
  expect(formsOf('<form id="a" method="dialog"></form>').filter(asksBrowser)).toHaveLength(1);
  expect(formsOf('<form noValidate onSubmit={b}>').filter(asksBrowser)).toEqual([]);
});
