// Made by "npm run i18n" from src/i18n/words/; changes belong there.
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export { version } from '../../version.ts';

/** What the finder says, in Українська. */
export const messages: Messages = {
  locale: 'uk-UA',
  dir: 'ltr',
  label: `Район`,
  labelWithStreets: `Район або вулиця`,
  hint: `Тут ви знайдете поліцію для свого району.`,
  example: (name) => `Наприклад: ${name}`,
  suggestions: `Варіанти`,
  showAll: `Показати всі райони`,
  toggle: `Райони на вибір`,
  clear: `Очистити поле`,
  emergency: (number) => `В екстреному випадку: ${number}`,
  suggestionCount: (count) =>
    `${plural('uk-UA', count, { one: `${count} варіант`, few: `${count} варіанти`, many: `${count} варіантів`, other: `${count} варіанта` })}`,
  suggestionsWithChoice: (count, chosen) =>
    `${plural('uk-UA', count, { one: `${count} варіант. Вибрано: ${chosen}.`, few: `${count} варіанти. Вибрано: ${chosen}.`, many: `${count} варіантів. Вибрано: ${chosen}.`, other: `${count} варіанта. Вибрано: ${chosen}.` })}`,
  noSuggestion: (typed) =>
    `За словом «${typed}» нічого не знайдено. Чи правильно воно написане? Ви також можете вибрати район зі списку.`,
  noSuggestionAgain: `Нічого не знайдено.`,
  chooseOne: `Будь ласка, виберіть один із варіантів.`,
  choiceCleared: `Тепер нічого не вибрано.`,
  required: (label) => `${label} (обов’язково)`,
  error: `Помилка:`,
  valueMissing: `Поле порожнє. Будь ласка, виберіть свій район зі списку.`,
  notYetChosen: (typed, suggestion) =>
    `У полі написано «${typed}». Це ще не вибрано. Будь ласка, виберіть зі списку «${suggestion}».`,
  severalMeant: (typed) =>
    `У полі написано «${typed}». Для цього є кілька варіантів. Будь ласка, виберіть один зі списку.`,
  correction: (name) => `Ви мали на увазі «${name}»?`,
  alias: (alias, name) => `${alias} – ${name}`,
  streetsOf: (year) => `Список вулиць складено у ${year} році. Новіших вулиць у ньому немає.`,
  askHouseNumber: (street) => `${street}: будь ласка, додайте номер будинку.`,
  unknownHouseNumber: (address) =>
    `${address}: цього номера будинку немає у списку. Будь ласка, виберіть частину вулиці.`,
  liesIn: (address, districts) => `${address}: це район ${districts}.`,
  responsible: (district, officers) => `Ваша поліція для району ${district}: ${officers}.`,
  postVacant: (district) => `Для району ${district} зараз немає дільничного офіцера.`,
  noneListed: (district, published) => `У списку від ${published} нікого не вказано для району ${district}.`,
  area: (name) => `Дільниця ${name}`,
  officer: `Дільничний офіцер поліції (Kontaktbereichsbeamter)`,
  officersArePolice: `Kontaktbereichsbeamte (дільничні) — це поліцейські для вашого району.`,
  officeLine: `Офіс`,
  mobile: (name) => `Мобільний телефон: ${name}`,
  standsIn: (name) => `Заміщає колегу: ${name}`,
  standsInUntil: (name, until) => `Заміщає колегу до ${until}: ${name}`,
  nextDoor: `Будь ласка, зателефонуйте до поліції:`,
  numberSource: (source) => `Джерело цього номера: ${source}`,
  stationWebsite: `Сайт поліції`,
  hours: `Години прийому`,
  time: (time) => `до ${time}`,
  fromTo: (opens, closes) => `з ${opens} до ${closes}`,
  daysFromTo: (from, through) => `перший день: ${from}, останній день: ${through}`,
  closed: `зачинено`,
  openUntil: (time) => `Зараз відчинено, ${time}`,
  nextOpening: (day, hours, when) => `Наступний прийом: ${when}, ${day}, ${hours}`,
  holidayToday: `Сьогодні святковий день. Будь ласка, зателефонуйте, перш ніж іти.`,
  holiday: (day) => `Святковий день: ${day}. Будь ласка, зателефонуйте, перш ніж іти.`,
  hoursUnknown: `Можливо, офіс зачинено. Будь ласка, зателефонуйте, перш ніж іти.`,
  office: `Адреса`,
  map: `Показати офіс на мапі міста`,
  source: (publisher, published) => `Ці дані від ${published}, джерело: ${publisher}`,
  confirmed: (publisher, published, on, by) =>
    `Ці дані від ${published}, востаннє підтверджені ${on}: ${by}. Джерело: ${publisher}`,
  changed: (what, on, by) => `${what}: змінено ${on}, джерело: ${by}`,
  outdated: `Цим даним більше року. Будь ласка, зателефонуйте, перш ніж іти.`,
  language: `Мова`,
  languageChanged: (language) => `Тепер вибрано мову: ${language}.`,
  languageFailed: (language) => `Цієї мови зараз немає: ${language}. Будь ласка, спробуйте ще раз пізніше.`,
  loadFailed: `Список зараз не завантажується.`,
  bundledInstead: `Ви бачите збережені дані.`,
  retry: `Спробувати ще раз`,
  contactName: (area) => `KoBB ${area}`,
  saveContact: `Зберегти контакт`,
  addToCalendar: `Додати до календаря`,
  printNotice: `Надрукувати оголошення`,
  copyLink: `Копіювати посилання`,
  shareLink: `Поділитися`,
  districtList: `Усі райони списком`,
  notListed: (published) => `Немає у списку від ${published}`,
  fileHandedOver: (file, link) =>
    `Ваш браузер отримав файл ${file}. Не бачите завантаження? Тоді перепишіть дані від руки. Або відкрийте це посилання в іншому браузері: ${link}`,
  fileForbidden: (link) =>
    `Завантаження тут не дозволені. Перепишіть дані від руки. Або відкрийте це посилання в новому вікні: ${link}`,
  notPrinted: (link) =>
    `Не бачите вікна для друку? Тоді друк тут не дозволений. Відкрийте це посилання в новому вікні: ${link}`,
  notShared: (link) => `Посилання не надіслано. Ви можете переписати його від руки: ${link}`,
  linkCopied: `Посилання скопійовано.`,
  stepFailed: (link) => `Не вийшло. Надрукуйте цю сторінку. Або перепишіть посилання від руки: ${link}`,
};

/** What the bundled directory says, by its German texts. */
export const texts: Readonly<Record<string, string>> = {
  'Ist es wirklich die Polizei?': 'Це справді поліція?',
  'Legen Sie auf. Wählen Sie dann selbst 110, ohne Rückruftaste. Geben Sie niemandem Geld oder Wertsachen, auch nicht an der Tür. Die Polizei verlangt nie eine Kaution am Telefon. Sie holt auch nichts zum Aufbewahren ab.':
    'Покладіть слухавку. Потім самі наберіть 110, не через кнопку зворотного виклику. Нікому не віддавайте гроші чи цінні речі, навіть біля дверей. Поліція ніколи не вимагає застави телефоном. Вона також нічого не забирає на зберігання.',
  'Einbruch und Haustür': 'Крадіжка зі зломом і вхідні двері',
  'Rufen Sie sofort 110 an, wenn Sie einen Einbruch vermuten. Halten Sie niemanden auf. Ziehen Sie im Mehrfamilienhaus die Haustür zu, bis sie einrastet. Schließen Sie diese Tür nie ab: Sie ist der Fluchtweg. Schließen Sie beim Weggehen Ihre eigene Wohnung oder Ihr Einfamilienhaus ab. Schließen Sie auch alle Fenster.':
    'Якщо ви підозрюєте злом, одразу телефонуйте 110. Не намагайтеся нікого затримати. У багатоквартирному будинку зачиняйте вхідні двері до клацання. Ніколи не замикайте ці двері на ключ: це шлях евакуації. Коли йдете з дому, замикайте власну квартиру або свій приватний будинок. Зачиняйте також усі вікна.',
  'Schockanruf: Jemand will Geld': 'Шоковий дзвінок: хтось хоче грошей',
  'Legen Sie auf, wenn jemand Geld für Verwandte in Not will. Rufen Sie dann selbst Ihre Verwandten an. Nehmen Sie die Nummer, die Sie kennen. Will jemand das Geld holen? Öffnen Sie nicht. Rufen Sie sofort 110 an.':
    'Якщо хтось телефоном хоче грошей для родичів у біді, покладіть слухавку. Потім самі зателефонуйте своїм родичам. Наберіть номер, який ви знаєте. Хтось хоче прийти по гроші? Не відчиняйте. Одразу телефонуйте 110.',
  'Betrug mit Geld und im Internet': 'Шахрайство з грошима та в інтернеті',
  'Zahlen Sie nichts. Fragen Sie zuerst Ihre Bank. Sehr hohe Gewinne sind verdächtig. Lassen Sie Fremde nie aus der Ferne an Computer oder Telefon. Melden Sie Betrug unter einer Nummer, die hier steht. Das geht auch bei der Onlinewache Thüringen. Rufen Sie 110 an, wenn es eilt.':
    'Нічого не платіть. Спершу запитайте свій банк. Дуже високі прибутки — це підозріло. Ніколи не давайте чужим людям віддалений доступ до комп’ютера чи телефона. Повідомте про шахрайство за номером, який є тут. Це можна зробити також через онлайн-відділок поліції Тюрингії (Onlinewache). Якщо справа термінова, телефонуйте 110.',
  'Andere Sorgen und Fragen': 'Інші турботи й запитання',
  'Rufen Sie bei Gefahr sofort 110 an. Bei Feuer oder Verletzten rufen Sie 112 an. Mit der App nora geht das auch ohne Sprechen. Melden Sie sich dort vorher an. Bei anderen Fragen hilft eine Nummer, die hier steht. Opfer zu sein ist keine Schande.':
    'У разі небезпеки одразу телефонуйте 110. У разі пожежі або якщо є поранені, телефонуйте 112. Через застосунок nora це можна зробити й без розмови. Зареєструйтеся там заздалегідь. З іншими запитаннями допоможуть за номером, який є тут. Бути жертвою — не сором.',
  'Sie können am Telefon auch einen anderen Termin ausmachen.':
    'Ви також можете домовитися телефоном про інший час.',
  'Landespolizeiinspektion Jena': 'Земельна поліцейська інспекція Єни (Landespolizeiinspektion Jena)',
  'Pressestelle der Landespolizeiinspektion Jena, 2019; Thüringische Landeszeitung, 2021':
    'Пресслужба земельної поліцейської інспекції Єни (Landespolizeiinspektion Jena), 2019; газета Thüringische Landeszeitung, 2021',
  'Stadt Jena': 'Місто Єна',
  '110 anrufen': 'Зателефонувати за номером 110',
  '112 anrufen': 'Зателефонувати за номером 112',
  'Zur Onlinewache': 'Перейти на Onlinewache',
  'Zur App nora': 'До застосунку nora',
};
