import '@/components/ui/styles/every-page';
import '@/components/ui/styles/controls.module.css';
import { render } from 'preact';
import { followLock } from '@/components/lock/mount';
import { PracticePage } from '@/components/practice/PracticePage';
import { Part } from '@/components/ui/feedback/Part';
import { applySavedLook, hideWhereLocked } from '@/lib/settings/start-hint';
import { environment } from '@/lib/state/page/environment';
import { lockModel } from '@/lib/state/page/lock';
import { lookModel } from '@/lib/state/page/look';
import { loadPanel } from '@/lib/state/practice/panel-line';
import { createPracticeModel } from '@/lib/state/practice/practice-model';

const stop = new AbortController();

applySavedLook('own');
hideWhereLocked();
const root = document.getElementById('practice');
if (root !== null)
  render(
    <Part>
      <PracticePage model={createPracticeModel(environment)} loadPanel={loadPanel} />
    </Part>,
    root,
  );
lookModel.follow('own', stop.signal).catch(reportError);
// The panel beside it says for itself that it is in use.
followLock(lockModel, () => false, stop.signal);
