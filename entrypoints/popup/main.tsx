import '@/components/ui/styles/every-page';
import '@/components/popup/popup.module.css';
import { render } from 'preact';
import { Popup } from '@/components/popup/Popup';
import { cleanCopies } from '@/components/ui/clipboard/copy-html';
import { applySavedLook } from '@/lib/settings/start-hint';
import { lookModel } from '@/lib/state/page/look';

const stop = new AbortController();

applySavedLook('own');
const root = document.getElementById('popup');
if (root !== null) render(<Popup onDone={() => window.close()} />, root);
cleanCopies(stop.signal);
lookModel.follow('own', stop.signal).catch(reportError);
