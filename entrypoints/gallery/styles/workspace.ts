import '@/components/ui/styles/controls.module.css';
import '@/components/workspace/workspace.module.css';
