// Made by "npm run i18n" from src/i18n/words/; changes belong there.
import type { FrameMessages } from './frame-messages.ts';
import type { Language } from './languages.ts';

/** What only the page of a frame says, in each language of the finder. */
export const frames: Readonly<Record<Language, FrameMessages>> = {
  de: {
    heading: `Wer ist für mich zuständig?`,
  },
  'de-simple': {
    heading: `Welche Polizei ist für mich da?`,
  },
  en: {
    heading: `Who is responsible for me?`,
  },
  uk: {
    heading: `Хто в поліції відповідає за мій район?`,
  },
  ar: {
    heading: `من هي الشرطة المسؤولة عن حيّي؟`,
  },
  ru: {
    heading: `Кто в полиции отвечает за мой район?`,
  },
  fa: {
    heading: `کدام پلیس مسئول محلهٔ من است؟`,
  },
  zh: {
    heading: `哪位警察负责我这里？`,
  },
  tr: {
    heading: `Benim için hangi polis sorumlu?`,
  },
  vi: {
    heading: `Cảnh sát nào phụ trách khu phố của tôi?`,
  },
  pl: {
    heading: `Kto w policji odpowiada za moją dzielnicę?`,
  },
  ro: {
    heading: `Cine răspunde în poliție de cartierul meu?`,
  },
  fr: {
    heading: `Qui est responsable de mon quartier ?`,
  },
  es: {
    heading: `¿Quién es responsable de mi barrio?`,
  },
};
