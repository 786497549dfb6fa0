import type { PlatformAdapter } from './adapter';
import { meet } from './meet/adapter';
import { zoom } from './zoom/adapter';

/** The adapter of the platform at an address; undefined when there is none. */
export const findAdapter = (url: URL): PlatformAdapter | undefined => [meet, zoom].find((adapter) => adapter.matches(url));
