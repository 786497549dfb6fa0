import '@/components/ui/styles/tokens.css';
import '@/components/popup/popup.css';
import { render } from 'preact';
import { Popup } from '@/components/popup/Popup';

const root = document.getElementById('popup');
if (root !== null) render(<Popup onDone={() => window.close()} />, root);
