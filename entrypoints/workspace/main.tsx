import '@/components/ui/styles/tokens.css';
import '@/components/ui/styles/controls.css';
import '@/components/workspace/workspace.css';
import { render } from 'preact';
import { Workspace } from '@/components/workspace/Workspace';

const root = document.getElementById('workspace');
if (root !== null) render(<Workspace />, root);
