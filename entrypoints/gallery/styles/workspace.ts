import '@/components/ui/styles/controls.css';
import '@/components/workspace/workspace.css';
