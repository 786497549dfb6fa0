import '@/components/ui/styles/every-page';
import '@/components/popup/popup.module.css';
import { render } from 'preact';
import { Popup } from '@/components/popup/Popup';
import { cleanCopies } from '@/components/ui/clipboard/copy-html';

const stop = new AbortController();

const root = document.getElementById('popup');
if (root !== null) render(<Popup onDone={() => window.close()} />, root);
cleanCopies(stop.signal);
