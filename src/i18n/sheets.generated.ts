// Made by "npm run i18n" from src/i18n/words/; changes belong there.
import type { SheetMessages } from './sheet-messages.ts';
import type { Language } from './languages.ts';
import { isolated } from './isolated.ts';

/** What only the printed sheet says, in each language of the finder. */
export const sheets: Readonly<Record<Language, SheetMessages>> = {
  de: {
    whoFor: (district) => `Ihre Polizei für ${district}`,
    policeNumber: (number) => `Polizei ${number}`,
    houseNote: `Hinweis der Hausverwaltung:`,
    scan: `Diese Angaben im Internet`,
  },
  'de-simple': {
    whoFor: (district) => `Das ist Ihre Polizei für ${district}`,
    policeNumber: (number) => `Polizei: ${number}`,
    houseNote: `Das sagt die Haus·verwaltung:`,
    scan: `Diese Infos im Internet`,
  },
  en: {
    whoFor: (district) => `Your police for ${district}`,
    policeNumber: (number) => `Police ${number}`,
    houseNote: `Note by the house management:`,
    scan: `This information on the web`,
  },
  uk: {
    whoFor: (district) => `Ваша поліція для району ${district}`,
    policeNumber: (number) => `Поліція ${number}`,
    houseNote: `Повідомлення від управителя будинку:`,
    scan: `Ці дані в інтернеті`,
  },
  ar: {
    whoFor: (district) => `الشرطة المسؤولة عنكم في ${isolated(district)}`,
    policeNumber: (number) => `الشرطة ${isolated(number)}`,
    houseNote: `ملاحظة من إدارة المبنى:`,
    scan: `هذه المعلومات على الإنترنت`,
  },
  ru: {
    whoFor: (district) => `Ваша полиция для района ${district}`,
    policeNumber: (number) => `Полиция ${number}`,
    houseNote: `Сообщение от управления домом:`,
    scan: `Эти данные в интернете`,
  },
  fa: {
    whoFor: (district) => `پلیس شما برای ${isolated(district)}`,
    policeNumber: (number) => `پلیس ${isolated(number)}`,
    houseNote: `پیام مدیریت ساختمان:`,
    scan: `این اطلاعات در اینترنت`,
  },
  zh: {
    whoFor: (district) => `负责 ${district} 的警察`,
    policeNumber: (number) => `警察 ${number}`,
    houseNote: `物业提示：`,
    scan: `在网上查看这些信息`,
  },
  tr: {
    whoFor: (district) => `${district} için polisiniz`,
    policeNumber: (number) => `Polis ${number}`,
    houseNote: `Bina yönetiminin notu:`,
    scan: `Bu bilgiler internette`,
  },
  vi: {
    whoFor: (district) => `Cảnh sát phụ trách khu phố ${district}`,
    policeNumber: (number) => `Cảnh sát ${number}`,
    houseNote: `Thông báo của ban quản lý tòa nhà:`,
    scan: `Thông tin này trên mạng`,
  },
  pl: {
    whoFor: (district) => `Państwa policja dla dzielnicy ${district}`,
    policeNumber: (number) => `Policja ${number}`,
    houseNote: `Informacja od zarządcy budynku:`,
    scan: `Te informacje w internecie`,
  },
  ro: {
    whoFor: (district) => `Poliția dumneavoastră pentru ${district}`,
    policeNumber: (number) => `Poliția ${number}`,
    houseNote: `Mesaj de la administrația clădirii:`,
    scan: `Aceste informații pe internet`,
  },
  fr: {
    whoFor: (district) => `Votre police pour ${district}`,
    policeNumber: (number) => `Police : ${number}`,
    houseNote: `Message du gestionnaire de l’immeuble :`,
    scan: `Ces informations sur internet`,
  },
  es: {
    whoFor: (district) => `Su policía para ${district}`,
    policeNumber: (number) => `Policía ${number}`,
    houseNote: `Aviso de la administración del edificio:`,
    scan: `Esta información en internet`,
  },
};
