import '@/components/ui/styles/every-page';
import '@/components/ui/styles/controls.module.css';
import { render } from 'preact';
import { PracticePage } from '@/components/practice/PracticePage';
import { applySavedLook } from '@/lib/settings/start-hint';
import { environment } from '@/lib/state/page/environment';
import { lookModel } from '@/lib/state/page/look';
import { loadPanel } from '@/lib/state/practice/panel-line';
import { createPracticeModel } from '@/lib/state/practice/practice-model';

const stop = new AbortController();

applySavedLook('own');
const root = document.getElementById('practice');
if (root !== null) render(<PracticePage model={createPracticeModel(environment)} loadPanel={loadPanel} />, root);
lookModel.follow('own', stop.signal).catch(reportError);
