import '@/components/ui/controls.css';
import './capture.css';

export { Checklist } from './Checklist';
export { ClockSetter } from './ClockSetter';
export { Completion } from './Completion';
export { Coverage } from './Coverage';
export { HomeButton } from './HomeButton';
export { LevelPicker } from './LevelPicker';
export { NoteActions } from './NoteActions';
export { NoteEditor } from './NoteEditor';
export { NoteTools } from './NoteTools';
export { Questions } from './Questions';
export { Toolbar } from './Toolbar';
