import '@/components/ui/styles/every-page';
import { render } from 'preact';
import { isStoryFile, loadFile } from './stories/load';
import { idOf, type Story } from './story';
import { settled, shown } from './until';

const styles = { panel: () => import('./styles/panel'), workspace: () => import('./styles/workspace'), popup: () => import('./styles/popup') };

async function tell(story: Story, root: HTMLElement): Promise<void> {
  await styles[story.page]();
  root.id = story.page;
  render(await story.show(), root);
  await story.act?.();
  await shown('main');
  await settled();
  document.title = `${story.group}: ${story.name}`;
  document.documentElement.dataset.story = 'told';
}

const loadAll = async () => (await import('./stories')).stories;

/** Tells the story that the address names, of one file or of all; shows all of them where it names none. */
async function start(root: HTMLElement): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const theme = parameters.get('theme');
  if (theme !== null) document.documentElement.style.colorScheme = theme;
  const file = parameters.get('file');
  const stories = await (isStoryFile(file) ? loadFile[file] : loadAll)();
  const asked = stories.find((story) => idOf(story) === location.hash.slice(1));
  if (asked !== undefined) return tell(asked, root);
  const { Gallery } = await import('./Gallery');
  render(<Gallery stories={stories} />, root);
}

const root = document.getElementById('gallery');
if (root === null) throw new Error('Expected the gallery page to hold its root.');
start(root).catch(reportError);
