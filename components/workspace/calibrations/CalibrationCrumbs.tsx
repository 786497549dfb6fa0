import crumbStyles from '@/components/workspace/interviews/page/Crumbs.module.css';
import { calibrationTexts } from '@/lib/text/calibration/list';
import { calibrationAddress } from './route';

type Props = { readonly here: string; readonly between?: { readonly name: string; readonly address: string } };

/** Where a page of the calibrations stands: the list, what lies between, and the page itself. */
export const CalibrationCrumbs = ({ here, between }: Props) => (
  <div class={crumbStyles.crumbBar}>
    <nav aria-label="Breadcrumb">
      <ol class={crumbStyles.crumbs}>
        <li>
          <a href={calibrationAddress(null)}>{calibrationTexts.title}</a>
        </li>
        {between !== undefined && (
          <li>
            <a href={between.address}>{between.name}</a>
          </li>
        )}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  </div>
);
