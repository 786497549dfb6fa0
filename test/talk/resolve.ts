import { registerHooks } from 'node:module';

const root = new URL('../../', import.meta.url);

/** Node itself knows neither the path “@/” nor imports without an ending: this tells it, for commands that run what ships. */
registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier.startsWith('@/')) return next(new URL(`${specifier.slice(2)}.ts`, root).href, context);
    const isOurs = context.parentURL?.startsWith(root.href) === true && !context.parentURL.includes('/node_modules/');
    return next(isOurs && /^\.\.?\/(?:.*\/)?[^./]+$/.test(specifier) ? `${specifier}.ts` : specifier, context);
  },
});
