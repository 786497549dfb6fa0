import { levels } from '@/lib/core/rubric/rubric';
import type { LibraryRubric } from '@/lib/state/rubrics/rubric-library';

/** A heading of the list and the rubrics under it. */
export type RubricGroup = { readonly name: string; readonly rows: readonly LibraryRubric[] };

const byLevel = (one: LibraryRubric, other: LibraryRubric) => levels.indexOf(one.rubric.level) - levels.indexOf(other.rubric.level);

const used = (recent: readonly string[], { rubric }: LibraryRubric) => {
  const at = recent.indexOf(rubric.id);
  return at < 0 ? recent.length : at;
};

const shown = 3;

/** The list in groups: favourites, those used last, which stand with their role too, each role by level, and what is archived. Empty groups are left out. */
export function groupRubrics(rows: readonly LibraryRubric[], favourites: readonly string[], recent: readonly string[]): readonly RubricGroup[] {
  const open = rows.filter(({ archived }) => !archived);
  const liked = open.filter(({ rubric }) => favourites.includes(rubric.id));
  const rest = open.filter((row) => !liked.includes(row));
  const last = rest
    .filter(({ rubric }) => recent.includes(rubric.id))
    .sort((a, b) => used(recent, a) - used(recent, b))
    .slice(0, shown);
  const roles = Map.groupBy(rest, ({ rubric }) => rubric.role || 'Without a role');
  const groups = [
    { name: 'Favourites', rows: liked },
    { name: 'Used last', rows: last },
    ...[...roles].map(([name, of]) => ({ name, rows: of.toSorted(byLevel) })),
    { name: 'Archived', rows: rows.filter(({ archived }) => archived) },
  ];
  return groups.filter(({ rows: of }) => of.length > 0);
}
