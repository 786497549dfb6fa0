import { createActiveTabModel } from '@/lib/state/panel/active-tab';

/** The tab in front, as this pop-up knows it. */
export const activeTabModel = createActiveTabModel();
