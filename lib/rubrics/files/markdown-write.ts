import type { Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Cue, Dimension, Question, Rubric, Rule } from '@/lib/core/rubric/rubric';
import { idFromName } from '@/lib/core/rubric/slug';
import { allWord, anchorLabels, cueBeginning, headings, markdownContexts, markdownLevels } from './markdown-labels';

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: value === '' ? [] : [{ type: 'text', value }] });
const heading = (depth: 1 | 2 | 3, value: string): Heading => ({ type: 'heading', depth, children: [{ type: 'text', value }] });
const item = (value: string, children: readonly List[] = []): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [paragraph(value), ...children],
});
const list = (items: readonly ListItem[]): readonly List[] =>
  items.length === 0 ? [] : [{ type: 'list', ordered: false, spread: false, children: [...items] }];

const nameKinds = ({ contexts }: Pick<Cue, 'contexts'>) => contexts.map((context) => markdownContexts[context]).join(', ');

function cueItem(cue: Cue): ListItem {
  const kinds = cue.contexts.length > 0 ? nameKinds(cue) : cueBeginning.test(cue.text) ? allWord : '';
  return item(kinds === '' ? cue.text : `${kinds}: ${cue.text}`);
}

function questionItem(question: Question): ListItem {
  const kinds = question.contexts.length === 0 ? '' : `, ${nameKinds(question)}`;
  return item(`${question.minutes} min${kinds}: ${question.text}`, list(question.followUps.map((followUp) => item(followUp))));
}

function section(name: string, items: readonly ListItem[]): readonly RootContent[] {
  return items.length === 0 ? [] : [heading(3, name), ...list(items)];
}

function dimensionBlocks({ id, name, weight, anchors, cues, questions }: Dimension): readonly RootContent[] {
  const texts = [anchors.low, anchors.three, anchors.four, anchors.five];
  const labels = Object.values(anchorLabels);
  return [
    heading(2, `${name} (${weight})`),
    ...list([...texts.map((text, at) => item(`${labels[at]}: ${text}`.trim())), ...(id === idFromName(name) ? [] : [item(`Id: ${id}`)])]),
    ...section(headings.cues, cues.map(cueItem)),
    ...section(headings.questions, questions.map(questionItem)),
  ];
}

function ruleItem(rule: Rule, { dimensions }: Rubric): ListItem {
  if (rule.rule === 'minimum-count') return item(`At least ${rule.count} dimensions at ${rule.score} or higher`);
  const name = dimensions.find(({ id }) => id === rule.dimension)?.name ?? rule.dimension;
  return item(`${name}: at least ${rule.score}`);
}

/** A rubric as Markdown that people can read and edit, and that can be imported again. */
export function writeRubricMarkdown(rubric: Rubric): string {
  const { id, version, title, role, level, dimensions, rules } = rubric;
  const root: Root = {
    type: 'root',
    children: [
      heading(1, title),
      ...list([item(`Role: ${role}`), item(`Level: ${markdownLevels[level]}`), item(`Id: ${id}`), item(`Version: ${version}`)]),
      ...dimensions.flatMap(dimensionBlocks),
      ...(rules.length === 0 ? [] : [heading(2, headings.rules), ...list(rules.map((rule) => ruleItem(rule, rubric)))]),
    ],
  };
  return toMarkdown(root, { bullet: '-', listItemIndent: 'one' });
}
