import { useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { lookModel } from '@/lib/state/page/look';
import { rubricChoicesModel } from '@/lib/state/page/rubric-choices';
import firstStyles from './first.module.css';
import { Onward } from './Step';

type Props = { readonly chosen: string | null; readonly onDone: () => void; readonly onSkip: () => void };

/** Asks for which role somebody interviews, and with which of its rubrics a new interview begins. */
export function RubricChoice({ chosen, onDone, onSkip }: Props) {
  const choices = rubricChoicesModel.rubricChoices.value;
  const before = choices.find(({ id }) => id === chosen);
  const [role, setRole] = useState(before?.role ?? '');
  const [id, setId] = useState(before?.id ?? '');
  const [isMissing, setMissing] = useState(false);
  const roles = [...new Set(choices.map((choice) => choice.role))].filter((name) => name !== '');
  const offered = choices.filter((choice) => choice.role === role);
  const chooseRole = (name: string) => {
    setRole(name);
    setId(choices.find((choice) => choice.role === name)?.id ?? '');
    setMissing(false);
  };
  const save = async (event: Event) => {
    event.preventDefault();
    setMissing(id === '');
    if (id === '') return document.getElementById('first-role')?.focus();
    await lookModel.setDefaultRubric(id);
    onDone();
  };
  return (
    <form class={firstStyles.firstForm} autocomplete="off" noValidate onSubmit={(event) => void save(event).catch(reportError)}>
      <p>A new interview begins with this rubric. You can choose another one each time, and write your own.</p>
      <div class={firstStyles.firstPair}>
        <div class={partsStyles.field}>
          <label for="first-role">Role you interview for</label>
          <select
            id="first-role"
            class={partsStyles.input}
            value={role}
            aria-invalid={isMissing}
            aria-describedby={isMissing ? 'first-role-fault' : undefined}
            onChange={(event) => chooseRole(event.currentTarget.value)}
          >
            <option value="">Choose a role</option>
            {roles.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
          <p id="first-role-fault" role="alert" class={partsStyles.hint}>
            {isMissing && 'Choose a role, or skip this step.'}
          </p>
        </div>
        {offered.length > 0 && (
          <div class={partsStyles.field}>
            <label for="first-rubric">Default rubric</label>
            <select id="first-rubric" class={partsStyles.input} value={id} onChange={(event) => setId(event.currentTarget.value)}>
              {offered.map(({ id: value, title }) => (
                <option key={value} value={value}>
                  {title}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
      <Onward onSkip={onSkip} />
    </form>
  );
}
