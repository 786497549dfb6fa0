import { renderToString } from 'preact-render-to-string';
import { FirstPictures } from '../components/panel/start/FirstPictures';

/** The panel's first view as HTML; the build puts it into the panel's pages. */
export const drawFirstPicture = (): string => renderToString(<FirstPictures />);
