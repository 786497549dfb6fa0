import '@/components/ui/styles/tokens.css';
import '@/components/ui/styles/base.css';
import '@/components/ui/styles/controls.css';
import '@/components/workspace/workspace.css';
import { render } from 'preact';
import { cleanCopies } from '@/components/ui/clipboard/copy-html';
import { Workspace } from '@/components/workspace/Workspace';

const stop = new AbortController();

const root = document.getElementById('workspace');
if (root !== null) render(<Workspace />, root);
cleanCopies(stop.signal);
