import { signal } from '@preact/signals';
import { PracticePage } from '@/components/practice/PracticePage';
import { type PracticeStep, practiceSteps } from '@/lib/core/practice/steps';
import type { PracticeModel, PracticeStage } from '@/lib/state/practice/practice-model';
import type { Story } from '../../story';

function practice(stage: PracticeStage, done: readonly PracticeStep[] = [], problem: string | null = null) {
  const nothing = async () => undefined;
  const model: PracticeModel = {
    stage: signal(stage),
    done: signal(new Set(done)),
    problem: signal(problem),
    message: signal(''),
    open: () => undefined,
    join: nothing,
    remove: nothing,
  };
  return <PracticePage model={model} loadPanel={(_frame, onReady) => onReady()} />;
}

const story = (name: string, show: Story['show'], act?: Story['act']): Story => ({
  group: 'Practice',
  name,
  page: 'workspace',
  show,
  ...(act && { act }),
});

const press = (words: string) => {
  const buttons = [...document.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent === words)?.click();
};

/** The practice call. */
export const practiceStories: readonly Story[] = [
  story('before the call', () => practice('before')),
  story('in another tab', () => practice('elsewhere')),
  story('in the call', () => practice('call', ['note'])),
  story(
    'in the call, the candidate talks',
    () => practice('call'),
    () => press('Let the candidate go on'),
  ),
  story('at its end', () => practice('call', practiceSteps)),
  story('finished before', () => practice('finished-before')),
  story('with a problem', () => practice('before', [], 'Something could not be read or saved. There is no room left on this disk.')),
];
