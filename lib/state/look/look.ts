import { type ReadonlySignal, signal } from '@preact/signals';
import { type ColorScheme, decideScheme, type Look, styleOf, type TextSize, type Theme } from '@/lib/core/panel/look';
import type { PanelSide } from '@/lib/core/panel/surface';
import { type Preferences, settings } from '@/lib/settings/settings';
import { applySavedLook, type PageKind, saveDefaultRubric, saveLook } from '@/lib/settings/start-hint';

/** What a user has chosen of how the pages look and what they begin with. */
export type LookChoices = Look & { readonly side: PanelSide; readonly defaultRubric: string | null };

/** How the pages look, and what they begin with. */
export type LookModel = {
  /** Null until the choices are read. */
  readonly look: ReadonlySignal<LookChoices | null>;
  /** The color scheme of a framed page and of what the guest draws around it; null where the system decides, and until the choices are read. */
  readonly scheme: ReadonlySignal<ColorScheme | null>;
  readonly setTheme: (theme: Theme) => Promise<void>;
  readonly setTextSize: (textSize: TextSize) => Promise<void>;
  /** Sets the edge of the call's tab where the panel is docked. */
  readonly setSide: (side: PanelSide) => Promise<void>;
  /** Sets the start form's default rubric; null for the last used one. */
  readonly setDefaultRubric: (id: string | null) => Promise<void>;
  /** Gives a framed page the theme of the call's page, where the user wants that. */
  readonly setCallTheme: (theme: 'light' | 'dark') => void;
  /**
   * Reads the choices and follows them until the signal aborts; the root element of a page of this kind is styled accordingly, null for a page with
   * its own style.
   */
  readonly follow: (kind: PageKind | null, stop: AbortSignal) => Promise<void>;
};

const change = (part: Partial<Preferences>) => settings.preferences.update((before) => ({ ...before, ...part }));

/** A look whose choices are not read yet. */
export function createLookModel(): LookModel {
  const look = signal<LookChoices | null>(null);
  let callTheme: 'light' | 'dark' | null = null;
  let pageKind: PageKind | null = null;
  const scheme = signal<ColorScheme | null>(null);
  /** Until the call's page is inspected, the theme of the last one is the best guess: the root element starts with it. */
  const findScheme = (choices: LookChoices): ColorScheme | null => {
    const { colorScheme } = document.documentElement.style;
    return decideScheme(choices, callTheme ?? (colorScheme === 'light' || colorScheme === 'dark' ? colorScheme : null));
  };
  const leaveFramed = (choices: LookChoices) => {
    // The theme of the last call's page is the best guess for the next one; other pages do not know it and leave it unchanged.
    if (choices.theme !== 'call' || callTheme !== null) saveLook('framed', styleOf(choices, callTheme));
  };
  const show = ({ theme, textSize, placement, defaultRubric }: Preferences) => {
    const choices = { theme, textSize, side: placement.side, defaultRubric };
    look.value = choices;
    scheme.value = findScheme(choices);
    saveLook('own', styleOf(choices, null));
    leaveFramed(choices);
    saveDefaultRubric(defaultRubric ?? '');
    if (pageKind !== null) applySavedLook(pageKind);
  };
  return {
    look,
    scheme,
    setTheme: (theme) => change({ theme }),
    setTextSize: (textSize) => change({ textSize }),
    setSide: (side) => settings.preferences.update((before) => ({ ...before, placement: { ...before.placement, side } })),
    setDefaultRubric: (defaultRubric) => change({ defaultRubric }),
    setCallTheme: (theme) => {
      callTheme = theme;
      const choices = look.peek();
      if (choices?.theme !== 'call') return;
      scheme.value = theme;
      leaveFramed(choices);
      if (pageKind !== null) applySavedLook(pageKind);
    },
    follow: async (kind, stop) => {
      pageKind = kind;
      settings.preferences.observe(show, stop);
      show(await settings.preferences.get());
    },
  };
}
