import { scriptsFor, sites } from '@/lib/platforms/sites';
import { gzipped, listBuilt, listFirstLoad } from '../package/built.ts';

const build = 'chrome-mv3-e2e';
const sum = (files: readonly string[]) => files.reduce((total, file) => total + gzipped(build, file), 0) / 1024;

/** KiB of the parts of the build that the benches run, after gzip. */
export const measureSizes = (): Readonly<Record<string, number>> => ({
  'largest guest': Math.max(...sites.map(({ platform }) => sum(scriptsFor(platform)))),
  'start form': sum(listFirstLoad(build, 'panel.html')),
  'workspace, first load': sum(listFirstLoad(build, 'workspace.html')),
  'service worker': sum(['background.js']),
  package: sum(listBuilt(build)),
});
