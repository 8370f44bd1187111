import { diagnose, type Diagnosis } from './diagnose.ts';
import { renderPanel } from './doctor-panel.ts';
import type { DoctorLanguage } from './panel-words.ts';

export { version } from '../version.ts';
export { diagnose, type Diagnosis };

const hostName = 'kobb-doctor';

function languageOfPage(): DoctorLanguage {
  return /^en\b/i.test(document.documentElement.lang) ? 'en' : 'de';
}

/** Calls `diagnose` and shows what it finds in a panel on the page, in German or, where the page is in English, in English. */
export async function showDiagnosis(language: DoctorLanguage = languageOfPage()): Promise<void> {
  const diagnoses = await diagnose();
  document.querySelector(hostName)?.remove();
  const host = document.createElement(hostName);
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const show = (shown: DoctorLanguage): void => {
    renderPanel(root, diagnoses, shown, {
      again: () => void showDiagnosis(shown),
      switchLanguage: () => {
        show(shown === 'de' ? 'en' : 'de');
      },
      close: () => {
        host.remove();
      },
    });
  };
  show(language);
}
