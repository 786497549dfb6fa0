/** The host's own style: the page's cannot reach into its closed root. */
export const style = `
:host { all: initial; position: fixed; inset: 0 0 0 auto; z-index: 2147483647; width: 0; color-scheme: light dark; }
button { position: fixed; right: 12px; top: 45%; width: 44px; height: 44px; border-radius: 14px; border: 0; cursor: pointer; padding: 10px;
  background: oklch(0.515 0.17 262); color: #fff; box-shadow: 0 1px 4px rgb(0 0 0 / .35); }
button:focus-visible { outline: 3px solid #fff; outline-offset: -5px; }
:host([data-open]) button { right: 408px; }
iframe { position: fixed; right: 0; top: 0; width: min(400px, 100vw); height: 100%; border: 0; color-scheme: light dark; background: Canvas; box-shadow: -1px 0 0 rgb(0 0 0 / .2); }
iframe[hidden] { display: none; }
svg { width: 24px; height: 24px; display: block; }
@media (max-width: 480px) { :host([data-open]) button { right: auto; left: 8px; } }
@media (forced-colors: active) { button { border: 2px solid ButtonText; } }
`;
