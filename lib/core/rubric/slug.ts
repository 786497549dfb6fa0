import type { Dimension, Rubric } from './rubric';

/** The id made from a name: its letters and digits in lower case, with hyphens between; never empty. */
export function idFromName(name: string): string {
  const id = name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return id === '' ? 'dimension' : id;
}

/** Gives unused ids: the wanted one, or the first free one with a number after it. The thousandth call takes as long as the first. */
export function makeIdAllocator(taken: Iterable<string>): (wanted: string) => string {
  const given = new Set(taken);
  const counts = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    for (let number = counts.get(wanted) ?? 2; given.has(id); number++) {
      id = `${wanted}-${number}`;
      counts.set(wanted, number + 1);
    }
    given.add(id);
    return id;
  };
}

const placeholder = /^dimension-\d+$/;

/** Names new dimensions after their titles: a placeholder id that is not `known` is replaced by the id made from the name, in the rules too. */
export function normalizeIds(rubric: Rubric, known: ReadonlySet<string>): Rubric {
  const fixed = (id: string) => known.has(id) || !placeholder.test(id);
  const giveId = makeIdAllocator(rubric.dimensions.map(({ id }) => id).filter(fixed));
  const newIds = new Map<string, string>();
  for (const { id, name } of rubric.dimensions) {
    newIds.set(id, fixed(id) ? id : giveId(idFromName(name)));
  }
  const idOf = (id: string) => newIds.get(id) ?? id;
  const dimensions = rubric.dimensions.map((dimension): Dimension => ({ ...dimension, id: idOf(dimension.id) }));
  const rules = rubric.rules.map((rule) => (rule.rule === 'minimum-score' ? { ...rule, dimension: idOf(rule.dimension) } : rule));
  return { ...rubric, dimensions, rules };
}
