import '@/components/ui/styles/every-page';
import { render } from 'preact';
import { Gallery } from './Gallery';
import { stories } from './stories';
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

const root = document.getElementById('gallery');
const theme = new URLSearchParams(location.search).get('theme');
if (theme !== null) document.documentElement.style.colorScheme = theme;
const asked = stories.find((story) => idOf(story) === location.hash.slice(1));
if (root === null) throw new Error('Expected the gallery page to hold its root.');
if (asked === undefined) render(<Gallery stories={stories} />, root);
else tell(asked, root).catch(reportError);
