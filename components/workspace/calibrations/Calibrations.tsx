import { useEffect } from 'preact/hooks';
import { lazy } from '@/components/ui/feedback/lazy';
import { toastModel } from '@/lib/state/page/toast';
import { CalibrationListPage } from './list/CalibrationListPage';
import { examplesRoute, newSampleRoute, ownSamplesRoute, useCalibrationRoute } from './route';

const CalibrationPage = lazy(async () => (await import('./page/CalibrationPage')).CalibrationPage);

const ExamplesPage = lazy(async () => (await import('./examples/ExamplesPage')).ExamplesPage);

const OwnSamplesPage = lazy(async () => (await import('./own/OwnSamplesPage')).OwnSamplesPage);

const NewSamplePage = lazy(async () => (await import('./own/NewSamplePage')).NewSamplePage);

/** The calibration sessions on this device: the list of them, the page of one, the examples, or samples of one's own. */
export function Calibrations() {
  const id = useCalibrationRoute();
  useEffect(() => toastModel.dismissToast, []);
  if (id === examplesRoute) return <ExamplesPage />;
  if (id === ownSamplesRoute) return <OwnSamplesPage />;
  if (id === newSampleRoute) return <NewSamplePage />;
  return id === null ? <CalibrationListPage /> : <CalibrationPage key={id} id={id} />;
}
