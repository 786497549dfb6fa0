import './capture.css';

export { Checklist } from './Checklist';
export { ClockSetter } from './ClockSetter';
export { Completion } from './Completion';
export { LevelPicker } from './LevelPicker';
export { NoteActions } from './NoteActions';
export { NoteEditor } from './NoteEditor';
export { Questions } from './Questions';
export { Toolbar } from './Toolbar';
