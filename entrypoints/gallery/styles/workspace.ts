import '@/components/ui/controls.css';
import '@/components/workspace/workspace.css';
