import type { Dimension, Rubric } from './rubric';

/** The id that follows from a name: its letters and digits, small, with hyphens between; never empty. */
export function idFromName(name: string): string {
  const id = name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return id === '' ? 'dimension' : id;
}

/** Gives ids that are not taken: the wanted one, or the first free one that counts on from it. Takes as long for the thousandth as for the first. */
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

/** Calls new dimensions after their names: a placeholder that is not `known` becomes the id that follows from the name, also in the rules. */
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
