import type { CSSResult } from 'lit';
import { adviceStyles } from './advice/advice.styles.ts';
import { cardStyles } from './card/card.styles.ts';
import { comboboxStyles } from './combobox/combobox.styles.ts';
import { languageSwitchStyles } from './language-switch.styles.ts';
import { emergencyStyles } from './emergency.styles.ts';
import { finderStyles } from './kobb-finder.styles.ts';
import { nextStepsStyles } from './next-steps/next-steps.styles.ts';
import { colourStyles } from './theme/colours.styles.ts';
import { moreContrastStyles } from './theme/more-contrast.styles.ts';
import { pageFontStyles } from './theme/page-font.styles.ts';
import { themeStyles } from './theme/theme.styles.ts';

/** Every style sheet of the finder; of two that say the same, the later one holds. */
export const allStyles: CSSResult[] = [
  themeStyles,
  pageFontStyles,
  colourStyles,
  comboboxStyles,
  cardStyles,
  adviceStyles,
  nextStepsStyles,
  emergencyStyles,
  moreContrastStyles,
  languageSwitchStyles,
  finderStyles,
];
