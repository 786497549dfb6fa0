import { useEffect } from 'preact/hooks';
import { lazy } from '@/components/ui/feedback/lazy';
import { toastModel } from '@/lib/state/page/toast';
import { DebriefListPage } from './list/DebriefListPage';
import { useDebriefRoute } from './route';

const DebriefPage = lazy(async () => (await import('./page/DebriefPage')).DebriefPage);

/** The debriefs on this device: the list of them, or the page of one. */
export function Debriefs() {
  const id = useDebriefRoute();
  useEffect(() => toastModel.dismissToast, []);
  return id === null ? <DebriefListPage /> : <DebriefPage key={id} id={id} />;
}
