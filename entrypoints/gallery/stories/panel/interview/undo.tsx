import { announcer } from '@/lib/state/page/announcer';
import type { Story } from '../../../story';
import { shown, until } from '../../../until';
import { talk } from '../tell';

/** What was just done, with its undo in the place where it was done. */
export const undoStories: readonly Story[] = [
  {
    group: 'Interview',
    name: 'something was undone',
    page: 'panel',
    show: () => talk(),
    act: async () => {
      await shown('[data-part="said"]');
      announcer.announce('Undone: note 08:48 “I diffed the two heap dumps – found the leak in…” filed under Debugging');
    },
  },
  {
    group: 'Interview',
    name: 'a note deleted, undo in its place',
    page: 'panel',
    show: () => talk(),
    act: async () => {
      (await shown('[data-part="note"]:last-of-type [aria-label^="Delete note"]')).click();
      await shown('[data-part="deleted"]');
    },
  },
  {
    group: 'Interview',
    name: 'a note filed elsewhere, undo in its row',
    page: 'panel',
    show: () => talk(),
    act: async () => {
      const filing = await shown('[data-part="note"]:last-of-type [aria-label^="File note"]');
      if (!(filing instanceof HTMLSelectElement)) return;
      filing.selectedIndex = filing.selectedIndex === 1 ? 2 : 1;
      filing.dispatchEvent(new Event('change', { bubbles: true }));
      await shown('[data-part="undo-here"]');
    },
  },
  {
    group: 'Interview',
    name: 'a rating, undo in its dimension',
    page: 'panel',
    show: () => talk(),
    act: async () => {
      (await shown('[data-part="card"] [role="radio"][aria-checked="false"]')).click();
      await shown('[data-part="undo-here"]');
    },
  },
  {
    group: 'Interview',
    name: 'a question asked, undo in its dimension',
    page: 'panel',
    show: () => talk(),
    act: async () => {
      (await shown('[data-part="ask"] [data-part="chip"]')).click();
      await shown('[data-part="undo-here"]');
    },
  },
  {
    group: 'Interview',
    name: 'the rubric changed, undo over it',
    page: 'panel',
    show: () => talk(),
    act: async () => {
      const level = await shown('[data-part="rubric"] select');
      if (!(level instanceof HTMLSelectElement)) return;
      await until(() => level.options.length > 2 || null, 'the levels');
      level.selectedIndex = level.selectedIndex === 0 ? 1 : 0;
      level.dispatchEvent(new Event('change', { bubbles: true }));
      await shown('[data-part="undo-here"]');
    },
  },
];
