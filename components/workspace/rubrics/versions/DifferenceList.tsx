import { diffWordsWithSpace } from 'diff';
import partsStyles from '@/components/ui/styles/parts.module.css';
import destinationsStyles from '@/components/workspace/destinations/destinations.module.css';
import type { Difference } from '@/lib/core/rubric/rubric-difference';
import differenceStyles from './difference.module.css';

/** Texts that share less than a third are told apart as wholes: a weave of single words reads worse. */
function weave(before: string, after: string) {
  const parts = diffWordsWithSpace(before, after);
  const sameLength = parts.filter(({ added, removed }) => !added && !removed).reduce((sum, { value }) => sum + value.length, 0);
  return sameLength * 3 >= Math.max(before.length, after.length) ? parts : null;
}

function Change({ before, after }: { readonly before: string; readonly after: string }) {
  const parts = weave(before, after);
  if (parts === null)
    return (
      <>
        <del>{before}</del> <ins>{after}</ins>
      </>
    );
  return parts.map(({ value, added, removed }, index) => {
    if (added) return <ins key={index}>{value}</ins>;
    return removed ? <del key={index}>{value}</del> : value;
  });
}

function describeKind(before: string | null, after: string | null): string {
  if (before === null || before === '') return 'added';
  return after === null || after === '' ? 'removed' : 'changed';
}

function Item({ what, before, after }: Difference) {
  const kind = describeKind(before, after);
  return (
    <li data-kind={kind}>
      <span class={differenceStyles.what}>
        {what} <small>{kind}</small>
      </span>
      <span class={differenceStyles.text} dir="auto">
        {kind === 'added' && <ins>{after}</ins>}
        {kind === 'removed' && <del>{before}</del>}
        {kind === 'changed' && <Change before={before ?? ''} after={after ?? ''} />}
      </span>
    </li>
  );
}

type Props = {
  readonly differences: readonly Difference[];
  /** What is in no dimension. */
  readonly whole?: string;
};

/** What differs between two rubrics or scorecards, by dimension: words that went are struck out, words that came are marked. */
export function DifferenceList({ differences, whole = 'The rubric' }: Props) {
  if (differences.length === 0) return <p class={`${partsStyles.hint} ${destinationsStyles.destinationsHint}`}>Nothing differs.</p>;
  const groups = [...Map.groupBy(differences, ({ dimension }) => (dimension === null ? whole : dimension || 'Without a name'))];
  return (
    <div class={differenceStyles.differences}>
      {groups.map(([name, items]) => (
        <section key={name} aria-label={`Differences: ${name}`}>
          <h3 dir="auto">{name}</h3>
          <ul>
            {items.map((item) => (
              <Item key={`${item.what} ${item.before} ${item.after}`} {...item} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
