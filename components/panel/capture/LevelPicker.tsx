import { useEffect, useState } from 'preact/hooks';
import type { Interview } from '@/lib/core/interview';
import type { Rubric } from '@/lib/core/rubric';
import { changeRubric } from '@/lib/state/assessment';

function useLevels(rubric: Rubric): readonly Rubric[] {
  const [levels, setLevels] = useState<readonly Rubric[]>([]);
  useEffect(() => {
    let wanted = true;
    import('@/lib/state/own-choices')
      .then(({ loadLevels }) => loadLevels(rubric))
      .then((loaded) => wanted && setLevels(loaded))
      .catch(reportError);
    return () => {
      wanted = false;
    };
  }, [rubric]);
  return levels;
}

/** The rubric of the interview; another of its role with the same dimensions can be chosen while it runs. */
export function LevelPicker({ interview }: { readonly interview: Interview }) {
  const { rubric, finishedAt } = interview;
  const levels = useLevels(rubric);
  if (finishedAt !== null || levels.length < 2) return <>{rubric.title}</>;
  const choose = (id: string) => {
    const chosen = levels.find((level) => level.id === id);
    if (chosen !== undefined && id !== rubric.id) changeRubric(chosen).catch(reportError);
  };
  return (
    <select
      class="plain"
      aria-label="Level"
      title="Change the level: notes and ratings stay"
      value={rubric.id}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {levels.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}
