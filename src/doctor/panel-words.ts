import type { Level } from './finding.ts';

/** The language of the doctor's words. */
export type DoctorLanguage = 'de' | 'en';

interface PanelWords {
  readonly title: string;
  readonly summary: (errors: number, warnings: number) => string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly finder: (index: number) => string;
  readonly advice: string;
  readonly again: string;
  readonly copy: string;
  readonly copied: string;
  readonly close: string;
  /** The other language, in itself. */
  readonly switch: string;
}

/** What stands around the findings. */
export const panelWords: Readonly<Record<DoctorLanguage, PanelWords>> = {
  de: {
    title: 'Prüfung des KoBB-Finders',
    summary: (errors, warnings) =>
      errors + warnings === 0
        ? 'Alles in Ordnung.'
        : `${errors === 1 ? 'Ein Fehler' : `${errors} Fehler`}, ${warnings === 1 ? 'eine Warnung' : `${warnings} Warnungen`}.`,
    levels: { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' },
    finder: (index) => `Finder ${index}`,
    advice: 'Das hilft',
    again: 'Noch einmal prüfen',
    copy: 'Als Text kopieren',
    copied: 'Kopiert.',
    close: 'Schließen',
    switch: 'English',
  },
  en: {
    title: 'Check of the KoBB finder',
    summary: (errors, warnings) =>
      errors + warnings === 0
        ? 'All is well.'
        : `${errors === 1 ? 'One error' : `${errors} errors`}, ${warnings === 1 ? 'one warning' : `${warnings} warnings`}.`,
    levels: { error: 'Error', warning: 'Warning', note: 'Note' },
    finder: (index) => `Finder ${index}`,
    advice: 'What helps',
    again: 'Check again',
    copy: 'Copy as text',
    copied: 'Copied.',
    close: 'Close',
    switch: 'Deutsch',
  },
};
