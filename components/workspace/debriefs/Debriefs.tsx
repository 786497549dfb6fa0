import { useEffect } from 'preact/hooks';
import { toastModel } from '@/lib/state/page/toast';
import { DebriefListPage } from './list/DebriefListPage';
import { DebriefPage } from './page/DebriefPage';
import { useDebriefRoute } from './route';

/** The debriefs on this device: the list of them, or the page of one. */
export function Debriefs() {
  const id = useDebriefRoute();
  useEffect(() => toastModel.dismissToast, []);
  return id === null ? <DebriefListPage /> : <DebriefPage key={id} id={id} />;
}
