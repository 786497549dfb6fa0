import type { Dimension, Rubric } from './rubric';

/** The id that follows from a name: its letters and digits, small, with hyphens between; never empty. */
export function idFromName(name: string): string {
  const id = name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return id === '' ? 'dimension' : id;
}

/** An id that is not taken yet: the wanted one, or the first free one that counts on from it. */
export function findFreeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number++) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}

const placeholder = /^dimension-\d+$/;

/** Calls new dimensions after their names: a placeholder that is not `known` becomes the id that follows from the name, also in the rules. */
export function settleIds(rubric: Rubric, known: ReadonlySet<string>): Rubric {
  const fixed = (id: string) => known.has(id) || !placeholder.test(id);
  const taken = new Set(rubric.dimensions.map(({ id }) => id).filter(fixed));
  const settled = new Map<string, string>();
  for (const { id, name } of rubric.dimensions) {
    const free = fixed(id) ? id : findFreeId(idFromName(name), taken);
    taken.add(free);
    settled.set(id, free);
  }
  const idOf = (id: string) => settled.get(id) ?? id;
  const dimensions = rubric.dimensions.map((dimension): Dimension => ({ ...dimension, id: idOf(dimension.id) }));
  const rules = rubric.rules.map((rule) => (rule.rule === 'minimum-score' ? { ...rule, dimension: idOf(rule.dimension) } : rule));
  return { ...rubric, dimensions, rules };
}
