import { Panel } from '@/components/panel/Panel';
import type { Interview } from '@/lib/core/interview/interview';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { clearDatabase } from '../../seed';
import { shown, until } from '../../until';

/** The panel that the stories of the review show. */
export const panel = () => <Panel onLeave={() => undefined} />;

/** Shows the panel with one interview, which is stored in an empty database. */
export async function showInterview(seed: () => Promise<Interview>): Promise<ReturnType<typeof panel>> {
  await clearDatabase();
  await interviewModel.openInterview((await seed()).id);
  return panel();
}

/** Waits until the end of the review is there. */
export const reviewShown = async () => void (await shown('[role="radiogroup"][aria-label="Recommendation"]'));

/** Presses the button of the review that expands something, by its text. */
export async function pressButton(text: string): Promise<void> {
  const buttons = () => [...document.querySelectorAll<HTMLElement>('#review button[aria-expanded]')];
  (await until(() => buttons().find(({ textContent }) => textContent === text), text)).click();
}
