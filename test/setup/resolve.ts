import { registerHooks } from 'node:module';

const root = new URL('../../', import.meta.url);
const ours = new URL('lib/', root).href;

/** Workers that tests start are run by Node itself, which knows neither the path “@/” nor imports without an ending: this tells it. */
registerHooks({
  resolve: (specifier, context, next) => {
    const isOurs = context.parentURL?.startsWith(ours) ?? false;
    if (isOurs && specifier.startsWith('@/')) return next(new URL(`${specifier.slice(2)}.ts`, root).href, context);
    if (isOurs && /^\.\.?\/(?:.*\/)?[^./]+$/.test(specifier)) return next(`${specifier}.ts`, context);
    return next(specifier, context);
  },
});
