import { Panel } from '@/components/panel/Panel';
import { mountSurface } from '@/components/panel/surface';
import type { Placement } from '@/lib/core/panel/surface';
import { captionsModel } from '@/lib/state/page/captions/captions';
import { callModel, interviewModel, viewModel } from '@/lib/state/page/panel/interview';
import { surfaceModel } from '@/lib/state/page/surface/surface';
import { clearDatabase, seedTalk } from '../seed';
import type { Story } from '../story';
import { settled, shown, until } from '../until';
import { readHere } from './panel/read-here';
import { inCall } from './panel/tell';

/** An interview in full swing beside a call, on a surface. */
async function beside(surface: Placement['surface'], fold = false) {
  await clearDatabase();
  const { id } = await seedTalk();
  callModel.setCall(inCall);
  await interviewModel.openInterview(id);
  interviewModel.setFocused('debugging-troubleshooting');
  await mountSurface(() => undefined, new AbortController().signal);
  surfaceModel.setPlacement({ ...surfaceModel.placement.peek(), surface });
  viewModel.setFolded(fold);
  return <Panel onLeave={() => undefined} />;
}

const story = (name: string, show: Story['show'], act?: Story['act']): Story => ({
  group: 'Surface',
  name,
  page: 'panel',
  show,
  ...(act && { act }),
});
/** Opens a part that hangs over the panel, once all of the panel is there: what takes the focus when it comes closes such a part again. */
const hang = (part: 'menu' | 'anchors', selector: string) => async () => {
  const open = () => {
    const found = document.querySelector(selector);
    if (found === null) surfaceModel.setPopover(part);
    return found;
  };
  await settled();
  await until(open, selector);
};

/** Has captions read, and waits for each mark of it. */
async function readCaptions(): Promise<void> {
  readHere();
  captionsModel.ask();
  await captionsModel.start({ by: 'Ada Interviewer', wording: '' });
  await until(() => document.querySelector('#surface [data-part="captions-mark"]'), 'the mark');
}

/** The panel's surfaces beside a call. */
export const surfaceStories: readonly Story[] = [
  story('docked', () => beside('dock')),
  story('menu', () => beside('dock'), hang('menu', '[role="menu"]')),
  story('rail', () => beside('dock', true)),
  story('rail, while captions are read', () => beside('dock', true), readCaptions),
  story('strip', () => beside('strip')),
  story('strip, while captions are read', () => beside('strip'), readCaptions),
  story('strip, with its anchors', () => beside('strip'), hang('anchors', '#glance')),
  story('floating', () => beside('float')),
  story(
    'no room beside the call',
    async () => {
      const view = await beside('dock');
      callModel.setCall({ ...inCall, platform: 'zoom' });
      viewModel.setCovering({ roomy: false, x: 1, y: 0 });
      return view;
    },
    async () => void (await shown('[data-part="no-room"]')),
  ),
];
