import { useEffect } from 'preact/hooks';
import { lazy } from '@/components/ui/feedback/lazy';
import { toastModel } from '@/lib/state/page/toast';
import { CalibrationListPage } from './list/CalibrationListPage';
import { examplesRoute, useCalibrationRoute } from './route';

const CalibrationPage = lazy(async () => (await import('./page/CalibrationPage')).CalibrationPage);

const ExamplesPage = lazy(async () => (await import('./examples/ExamplesPage')).ExamplesPage);

/** The calibration sessions on this device: the list of them, the page of one, or the examples. */
export function Calibrations() {
  const id = useCalibrationRoute();
  useEffect(() => toastModel.dismissToast, []);
  if (id === examplesRoute) return <ExamplesPage />;
  return id === null ? <CalibrationListPage /> : <CalibrationPage key={id} id={id} />;
}
