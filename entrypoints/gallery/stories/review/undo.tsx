import { noteEdits } from '@/lib/state/page/panel/capture';
import { seedComplete, seedTalk } from '../../seed';
import type { Story } from '../../story';
import { shown } from '../../until';
import { reviewShown, showInterview } from './show';

/** The undo buttons of the review. */
export const reviewUndoStories: readonly Story[] = [
  {
    group: 'Review',
    name: 'just ended, undo beside its heading',
    page: 'panel',
    show: () => showInterview(seedTalk),
    act: async () => {
      (await shown('[aria-label="End and review"]')).click();
      await shown('#review [data-part="undo-here"]');
    },
  },
  {
    group: 'Review',
    name: 'a rating, undo in its row',
    page: 'panel',
    show: () => showInterview(seedComplete),
    act: async () => {
      await reviewShown();
      (await shown('#review [data-part="card"] [role="radio"][aria-checked="false"]')).click();
      await shown('#review [data-part="undo-here"]');
    },
  },
  {
    group: 'Review',
    name: 'a recommendation, undo beside its label',
    page: 'panel',
    show: () => showInterview(seedComplete),
    act: async () => {
      const choices = await shown('[role="radiogroup"][aria-label="Recommendation"]');
      choices.querySelector<HTMLElement>('[aria-checked="false"]')?.click();
      (await shown('#review [data-part="undo-here"]')).scrollIntoView({ block: 'center' });
    },
  },
  {
    group: 'Review',
    name: 'words of a mark, undo in the list of marks',
    page: 'panel',
    show: () => showInterview(() => seedTalk({ endedAt: Date.now() - 60_000 })),
    act: async () => {
      (await shown('[data-part="unsettled"] [data-part="fill"]')).click();
      const field = await shown('[data-part="unsettled"] textarea');
      noteEdits.typeEdit('reproduced it first');
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
      (await shown('[data-part="filled"]')).scrollIntoView({ block: 'center' });
    },
  },
];
