import { notSaved } from '@/lib/state/app/error-messages';
import { anyChange } from '@/lib/state/app/unsaved';
import { unsavedModel } from '@/lib/state/page/app';
import { interviewModel, viewModel } from '@/lib/state/page/panel/interview';
import { clearDatabase, inFocus, seedInterview } from '../../../seed';
import type { Story } from '../../../story';
import { shown } from '../../../until';
import { panel, press, talk } from '../tell';

const focusShown = async () => void (await shown('[data-part="other-dimensions"]'));

/** The interview as a whole: begun, in full swing, and what opens over it. */
export const wholeStories: readonly Story[] = [
  {
    group: 'Interview',
    name: 'just begun',
    page: 'panel',
    show: async () => {
      await clearDatabase();
      await interviewModel.openInterview((await seedInterview({ startedAt: Date.now() - 4000 })).id);
      return panel();
    },
  },
  { group: 'Interview', name: 'with dimensions in focus', page: 'panel', show: () => talk({ preparation: inFocus }), act: focusShown },
  {
    group: 'Interview',
    name: 'with dimensions in focus, and the others',
    page: 'panel',
    show: () => talk({ preparation: inFocus }),
    act: async () => {
      await focusShown();
      (await shown('[data-part="other-dimensions"]')).click();
    },
  },
  { group: 'Interview', name: 'in full swing', page: 'panel', show: () => talk() },
  {
    group: 'Interview',
    name: 'finding an anchor',
    page: 'panel',
    show: () => talk(),
    act: async () => {
      await press('/');
      const field = await shown('[aria-label="Find an anchor"][type="search"]');
      if (!(field instanceof HTMLInputElement)) return;
      field.value = 'alrt';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
  },
  {
    group: 'Interview',
    name: 'its menu',
    page: 'panel',
    show: () => talk(),
    act: async () => {
      (await shown('[data-part="menu"] > button')).click();
      await shown('[role="menu"]');
    },
  },
  { group: 'Interview', name: 'keys', page: 'panel', show: () => talk(), act: () => press('?') },
  {
    group: 'Interview',
    name: 'correcting the name',
    page: 'panel',
    show: () => talk(),
    act: async () => (await shown('[aria-label="Correct the name"]')).click(),
  },
  {
    group: 'Interview',
    name: 'before a rubric of another role',
    page: 'panel',
    show: () => talk(),
    act: async () => {
      const select = await shown('[aria-label="Level"]');
      if (!(select instanceof HTMLSelectElement)) return;
      select.value = '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      const name = await shown('[data-part="rubric-list"] li:last-child [data-part="rubric-name"]');
      name.click();
      await shown('dialog [data-part="consequences"]');
    },
  },
  {
    group: 'Interview',
    name: 'a change that was not saved',
    page: 'panel',
    show: async () => {
      const view = await talk();
      unsavedModel.markUnsaved(anyChange, notSaved(new DOMException('', 'QuotaExceededError')));
      return view;
    },
  },
  {
    group: 'Interview',
    name: 'updated underneath',
    page: 'panel',
    show: () => {
      viewModel.setOrphaned(true);
      return talk();
    },
  },
];
