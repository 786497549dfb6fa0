import MiniSearch from 'minisearch';
import { anchorList, type Dimension, type Rubric } from '@/lib/core/rubric';

/** Something of a rubric that can be looked up; `label` is the anchor's scores, and null for cues and questions. */
export type Findable = {
  readonly id: string;
  readonly dimension: string;
  readonly dimensionName: string;
  readonly label: string | null;
  readonly text: string;
};

function listFindable({ id: dimension, name: dimensionName, anchors, cues, questions }: Dimension): readonly Findable[] {
  const of = (label: string | null, text: string, kind: string): Findable => ({
    id: `${dimension} ${kind} ${label ?? text}`,
    dimension,
    dimensionName,
    label,
    text,
  });
  return [
    ...anchorList(anchors).map(({ label, text }) => of(label, text, 'anchor')),
    ...cues.map(({ text }) => of(null, text, 'cue')),
    ...questions.map(({ text }) => of(null, text, 'question')),
  ].filter(({ text }) => text !== '');
}

/** Prepares the lookup of a rubric: a function from words, which may be mistyped or unfinished, to what they find, the likeliest first. */
export function indexAnchors(rubric: Rubric): (words: string) => readonly Findable[] {
  const all = new Map(rubric.dimensions.flatMap(listFindable).map((entry) => [entry.id, entry]));
  const index = new MiniSearch<Findable>({
    fields: ['text', 'dimensionName'],
    searchOptions: { prefix: true, fuzzy: 0.25, combineWith: 'AND', boost: { text: 2 } },
  });
  index.addAll([...all.values()]);
  return (words) => index.search(words).flatMap(({ id }) => all.get(id) ?? []);
}
