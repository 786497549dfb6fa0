import { renderToString } from 'preact-render-to-string';
import { FirstPictures } from '../components/panel/start/FirstPictures';

/** The first picture as HTML; the build puts it into the panel's pages. */
export const drawFirstPicture = (): string => renderToString(<FirstPictures />);
