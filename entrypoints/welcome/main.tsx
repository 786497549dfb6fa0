import '@/components/ui/styles/every-page';
import '@/components/ui/styles/controls.module.css';
import '@/components/workspace/workspace.module.css';
import { render } from 'preact';
import { followLock } from '@/components/lock/mount';
import { cleanCopies } from '@/components/ui/clipboard/copy-html';
import { Part } from '@/components/ui/feedback/Part';
import { FirstPage } from '@/components/workspace/first/FirstPage';
import { applySavedLook, hideWhereLocked } from '@/lib/settings/start-hint';
import { lockModel } from '@/lib/state/page/lock';
import { lookModel } from '@/lib/state/page/look';

const stop = new AbortController();

applySavedLook('own');
hideWhereLocked();
const root = document.getElementById('welcome');
if (root !== null)
  render(
    <Part>
      <FirstPage />
    </Part>,
    root,
  );
cleanCopies(stop.signal);
lookModel.follow('own', stop.signal).catch(reportError);
followLock(lockModel, () => false, stop.signal);
