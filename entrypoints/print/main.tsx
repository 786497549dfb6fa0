import '@/components/ui/styles/every-page';
import './page.css';
import { render } from 'preact';
import { followLock } from '@/components/lock/mount';
import { DebriefPrint } from '@/components/print/DebriefPrint';
import { PrintPage } from '@/components/print/PrintPage';
import { cleanCopies } from '@/components/ui/clipboard/copy-html';
import { Part } from '@/components/ui/feedback/Part';
import { applySavedLook, hideWhereLocked } from '@/lib/settings/start-hint';
import { readDebriefPrint } from '@/lib/state/debrief/export-debrief';
import { readPrintAddress } from '@/lib/state/export/print';
import { lockModel } from '@/lib/state/page/lock';
import { lookModel } from '@/lib/state/page/look';

const stop = new AbortController();

applySavedLook('own');
hideWhereLocked();
const root = document.getElementById('print');
const debrief = readDebriefPrint(location.hash);
if (root !== null)
  render(<Part>{debrief === null ? <PrintPage request={readPrintAddress(location.hash)} /> : <DebriefPrint id={debrief} />}</Part>, root);
cleanCopies(stop.signal);
lookModel.follow('own', stop.signal).catch(reportError);
followLock(lockModel, () => false, stop.signal);
