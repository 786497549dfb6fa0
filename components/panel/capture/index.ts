import '@/components/ui/controls.css';
import './capture.css';

export { Checklist } from './Checklist';
export { ClockSetter } from './ClockSetter';
export { Completion } from './Completion';
export { Coverage } from './Coverage';
export { HomeButton } from './HomeButton';
export { LevelPicker } from './LevelPicker';
export { LongWords } from './LongWords';
export { MarkWords } from './MarkWords';
export { NoteActions } from './NoteActions';
export { NoteEditor } from './NoteEditor';
export { NoteTools } from './NoteTools';
export { PanelKeys, preloadOverlays } from './PanelKeys';
export { Questions } from './Questions';
export { Said } from './Said';
export { StanceChip } from './StanceChip';
export { Toolbar } from './Toolbar';
