import type { Interview } from '@/lib/core/interview';
import { builtInRubrics } from '@/lib/rubrics/built-in';
import { changeRubric } from '@/lib/state/assessment';

/** The rubric of the interview; another level of its role can be chosen while it runs. */
export function LevelPicker({ interview }: { readonly interview: Interview }) {
  const { rubric, finishedAt } = interview;
  const levels = builtInRubrics.filter(({ role }) => role === rubric.role);
  if (finishedAt !== null || levels.length < 2 || !levels.some(({ id }) => id === rubric.id)) return <>{rubric.title}</>;
  const choose = async (id: string) => {
    const chosen = levels.find((level) => level.id === id);
    if (chosen !== undefined) await changeRubric(await chosen.load());
  };
  return (
    <select
      class="plain"
      aria-label="Level"
      title="Change the level: notes and ratings stay"
      value={rubric.id}
      onChange={(event) => void choose(event.currentTarget.value)}
    >
      {levels.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}
