import { type Crumb, Crumbs } from '@/components/workspace/page/Crumbs';
import { calibrationsCrumb } from './route';

type Props = { readonly here: string; readonly between?: { readonly name: string; readonly address: string } };

/** The way to a page of the calibrations: the list, and a page between where there is one. */
export function CalibrationCrumbs({ here, between }: Props) {
  const further: readonly Crumb[] = between === undefined ? [] : [[between.address, between.name]];
  return <Crumbs way={[calibrationsCrumb, ...further]} here={here} />;
}
