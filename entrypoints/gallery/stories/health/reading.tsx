import type { ComponentChild } from 'preact';
import { Problem } from '@/components/ui/feedback/Problem';
import sectionStyles from '@/components/ui/styles/section.module.css';
import { Reading } from '@/components/workspace/health/Reading';
import { Trouble } from '@/components/workspace/health/Trouble';
import { ListPage } from '@/components/workspace/interviews/list/ListPage';
import { NotesSearched } from '@/components/workspace/interviews/list/search/NotesSearched';
import { somethingFailed } from '@/lib/state/app/error-messages';
import { anyChange } from '@/lib/state/app/unsaved';
import { createInterviewList } from '@/lib/state/interviews/list/list-model';
import { unsavedModel } from '@/lib/state/page/app';
import type { Story } from '../../story';

const story = (name: string, show: Story['show']): Story => ({ group: 'Reading', name, page: 'workspace', show });

const within = (title: string, ...parts: readonly ComponentChild[]) => (
  <main class={sectionStyles.section} data-part="section">
    {title !== '' && <h1>{title}</h1>}
    {parts}
  </main>
);

const held = (notes: 'reading' | 'stopped') => ({
  typed: { value: 'heap' },
  notes: { value: notes },
  notesRead: { value: { done: 40_000, total: 100_000 } },
});
const nothing = () => undefined;

/** What stands where something is being read, or cannot be. */
export const readingStories: readonly Story[] = [
  story('the list of interviews', () => within('', <ListPage list={createInterviewList()} />)),
  story('a section', () => within('Destinations', <Reading message="Reading the destinations…" />)),
  story('a section that cannot be read', () => {
    unsavedModel.markUnsaved(anyChange, somethingFailed(new DOMException('', 'UnknownError')));
    return within('Destinations', <Trouble />, <Reading message="" />);
  }),
  story('the notes for a search, and how it is stopped', () =>
    within(
      'Interviews',
      <NotesSearched list={held('reading')} onRead={nothing} onStop={nothing} />,
      <NotesSearched list={held('stopped')} onRead={nothing} onStop={nothing} />,
    ),
  ),
  story('a problem', () =>
    within('Backup', <Problem words="The backup could not be read to its end. Nothing was changed. Choose the file again, or another one." />),
  ),
];
