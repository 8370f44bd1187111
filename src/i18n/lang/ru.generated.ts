// Made by "npm run i18n" from src/i18n/words/; changes belong there.
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export { version } from '../../version.ts';

/** What the finder says, in Русский. */
export const messages: Messages = {
  locale: 'ru-RU',
  dir: 'ltr',
  label: `Район`,
  labelWithStreets: `Район или улица`,
  hint: `Здесь вы найдёте полицию для своего района.`,
  example: (name) => `Например: ${name}`,
  suggestions: `Варианты`,
  showAll: `Показать все районы`,
  toggle: `Районы на выбор`,
  clear: `Очистить поле`,
  emergency: (number) => `В экстренном случае: ${number}`,
  suggestionCount: (count) =>
    `${plural('ru-RU', count, { one: `${count} вариант`, few: `${count} варианта`, many: `${count} вариантов`, other: `${count} варианта` })}`,
  suggestionsWithChoice: (count, chosen) =>
    `${plural('ru-RU', count, { one: `${count} вариант. Выбрано: ${chosen}.`, few: `${count} варианта. Выбрано: ${chosen}.`, many: `${count} вариантов. Выбрано: ${chosen}.`, other: `${count} варианта. Выбрано: ${chosen}.` })}`,
  noSuggestion: (typed) =>
    `По запросу «${typed}» ничего не найдено. Всё написано правильно? Вы также можете выбрать район из списка.`,
  noSuggestionAgain: `Ничего не найдено.`,
  chooseOne: `Пожалуйста, выберите один из вариантов.`,
  choiceCleared: `Теперь ничего не выбрано.`,
  required: (label) => `${label} (обязательно)`,
  error: `Ошибка:`,
  valueMissing: `Поле пустое. Пожалуйста, выберите свой район из списка.`,
  notYetChosen: (typed, suggestion) =>
    `В поле написано «${typed}». Это ещё не выбрано. Пожалуйста, выберите из списка «${suggestion}».`,
  severalMeant: (typed) =>
    `В поле написано «${typed}». Для этого есть несколько вариантов. Пожалуйста, выберите один из списка.`,
  correction: (name) => `Вы имели в виду «${name}»?`,
  alias: (alias, name) => `${alias} – ${name}`,
  streetsOf: (year) => `Список улиц составлен в ${year} году. Более новых улиц в нём нет.`,
  askHouseNumber: (street) => `${street}: пожалуйста, добавьте номер дома.`,
  unknownHouseNumber: (address) =>
    `${address}: этого номера дома нет в списке. Пожалуйста, выберите часть улицы.`,
  liesIn: (address, districts) => `${address}: это район ${districts}.`,
  responsible: (district, officers) => `Ваша полиция для района ${district}: ${officers}.`,
  postVacant: (district) => `Для района ${district} сейчас нет участкового.`,
  noneListed: (district, published) => `В списке от ${published} никто не указан для района ${district}.`,
  area: (name) => `Участок ${name}`,
  officer: `Участковый полицейский (Kontaktbereichsbeamter)`,
  officersArePolice: `Kontaktbereichsbeamte (участковые) — это сотрудники полиции для вашего района.`,
  officeLine: `Офис`,
  mobile: (name) => `Мобильный телефон: ${name}`,
  standsIn: (name) => `Замещает коллегу: ${name}`,
  standsInUntil: (name, until) => `Замещает коллегу до ${until}: ${name}`,
  nextDoor: `Пожалуйста, позвоните в полицию:`,
  numberSource: (source) => `Источник этого номера: ${source}`,
  stationWebsite: `Сайт полиции`,
  hours: `Часы приёма`,
  time: (time) => `до ${time}`,
  fromTo: (opens, closes) => `с ${opens} до ${closes}`,
  daysFromTo: (from, through) => `первый день: ${from}, последний день: ${through}`,
  closed: `закрыто`,
  openUntil: (time) => `Сейчас открыто, ${time}`,
  nextOpening: (day, hours, when) => `Следующий приём: ${when}, ${day}, ${hours}`,
  holidayToday: `Сегодня праздничный день. Пожалуйста, позвоните, прежде чем идти.`,
  holiday: (day) => `Праздничный день: ${day}. Пожалуйста, позвоните, прежде чем идти.`,
  hoursUnknown: `Возможно, офис закрыт. Пожалуйста, позвоните, прежде чем идти.`,
  office: `Адрес`,
  map: `Показать офис на карте города`,
  source: (publisher, published) => `Эти данные от ${published}, источник: ${publisher}`,
  confirmed: (publisher, published, on, by) =>
    `Эти данные от ${published}, последний раз подтверждены ${on}: ${by}. Источник: ${publisher}`,
  changed: (what, on, by) => `${what}: изменено ${on}, источник: ${by}`,
  outdated: `Этим данным больше года. Пожалуйста, позвоните, прежде чем идти.`,
  language: `Язык`,
  languageChanged: (language) => `Теперь выбран язык: ${language}.`,
  languageFailed: (language) => `Этого языка сейчас нет: ${language}. Пожалуйста, попробуйте ещё раз позже.`,
  loadFailed: `Список сейчас не загружается.`,
  bundledInstead: `Вы видите сохранённые данные.`,
  retry: `Попробовать ещё раз`,
  contactName: (area) => `KoBB ${area}`,
  saveContact: `Сохранить контакт`,
  addToCalendar: `Добавить в календарь`,
  printNotice: `Распечатать объявление`,
  copyLink: `Скопировать ссылку`,
  shareLink: `Поделиться`,
  districtList: `Все районы списком`,
  notListed: (published) => `Нет в списке от ${published}`,
  fileHandedOver: (file, link) =>
    `Ваш браузер получил файл ${file}. Не видите загрузки? Тогда перепишите данные от руки. Или откройте эту ссылку в другом браузере: ${link}`,
  fileForbidden: (link) =>
    `Скачивать файлы здесь нельзя. Перепишите данные от руки. Или откройте эту ссылку в новом окне: ${link}`,
  notPrinted: (link) =>
    `Не видите окна для печати? Тогда печатать здесь нельзя. Откройте эту ссылку в новом окне: ${link}`,
  notShared: (link) => `Ссылка не отправлена. Вы можете переписать её от руки: ${link}`,
  linkCopied: `Ссылка скопирована.`,
  stepFailed: (link) => `Не получилось. Распечатайте эту страницу. Или перепишите ссылку от руки: ${link}`,
};

/** What the bundled directory says, by its German texts. */
export const texts: Readonly<Record<string, string>> = {
  'Ist es wirklich die Polizei?': 'Это действительно полиция?',
  'Legen Sie auf. Wählen Sie dann selbst 110, ohne Rückruftaste. Geben Sie niemandem Geld oder Wertsachen, auch nicht an der Tür. Die Polizei verlangt nie eine Kaution am Telefon. Sie holt auch nichts zum Aufbewahren ab.':
    'Положите трубку. Потом сами наберите 110, не через кнопку обратного вызова. Никому не отдавайте деньги или ценные вещи, даже у двери. Полиция никогда не требует залог по телефону. Она также ничего не забирает на хранение.',
  'Einbruch und Haustür': 'Кража со взломом и входная дверь',
  'Rufen Sie sofort 110 an, wenn Sie einen Einbruch vermuten. Halten Sie niemanden auf. Ziehen Sie im Mehrfamilienhaus die Haustür zu, bis sie einrastet. Schließen Sie diese Tür nie ab: Sie ist der Fluchtweg. Schließen Sie beim Weggehen Ihre eigene Wohnung oder Ihr Einfamilienhaus ab. Schließen Sie auch alle Fenster.':
    'Если вы подозреваете взлом, сразу звоните 110. Не пытайтесь никого задержать. В многоквартирном доме закрывайте входную дверь до щелчка. Никогда не запирайте эту дверь на ключ: это путь эвакуации. Когда уходите, запирайте свою квартиру или свой частный дом. Закрывайте также все окна.',
  'Schockanruf: Jemand will Geld': 'Шоковый звонок: кто-то хочет денег',
  'Legen Sie auf, wenn jemand Geld für Verwandte in Not will. Rufen Sie dann selbst Ihre Verwandten an. Nehmen Sie die Nummer, die Sie kennen. Will jemand das Geld holen? Öffnen Sie nicht. Rufen Sie sofort 110 an.':
    'Если кто-то по телефону хочет денег для родственников в беде, положите трубку. Потом сами позвоните своим родственникам. Наберите номер, который вы знаете. Кто-то хочет прийти за деньгами? Не открывайте. Сразу звоните 110.',
  'Betrug mit Geld und im Internet': 'Мошенничество с деньгами и в интернете',
  'Zahlen Sie nichts. Fragen Sie zuerst Ihre Bank. Sehr hohe Gewinne sind verdächtig. Lassen Sie Fremde nie aus der Ferne an Computer oder Telefon. Melden Sie Betrug unter einer Nummer, die hier steht. Das geht auch bei der Onlinewache Thüringen. Rufen Sie 110 an, wenn es eilt.':
    'Ничего не платите. Сначала спросите в своём банке. Очень высокая прибыль — это подозрительно. Никогда не давайте чужим людям удалённый доступ к компьютеру или телефону. Сообщите о мошенничестве по номеру, который указан здесь. Это можно сделать и через онлайн-отделение полиции Тюрингии (Onlinewache). Если дело срочное, звоните 110.',
  'Andere Sorgen und Fragen': 'Другие тревоги и вопросы',
  'Rufen Sie bei Gefahr sofort 110 an. Bei Feuer oder Verletzten rufen Sie 112 an. Mit der App nora geht das auch ohne Sprechen. Melden Sie sich dort vorher an. Bei anderen Fragen hilft eine Nummer, die hier steht. Opfer zu sein ist keine Schande.':
    'При опасности сразу звоните 110. При пожаре или если есть раненые, звоните 112. Через приложение nora это можно сделать и без разговора. Зарегистрируйтесь там заранее. С другими вопросами помогут по номеру, который указан здесь. Быть жертвой — не стыдно.',
  'Sie können am Telefon auch einen anderen Termin ausmachen.':
    'Вы также можете договориться по телефону о другом времени.',
  'Landespolizeiinspektion Jena': 'Земельная полицейская инспекция Йены (Landespolizeiinspektion Jena)',
  'Pressestelle der Landespolizeiinspektion Jena, 2019; Thüringische Landeszeitung, 2021':
    'Пресс-служба земельной полицейской инспекции Йены (Landespolizeiinspektion Jena), 2019; газета Thüringische Landeszeitung, 2021',
  'Stadt Jena': 'Город Йена',
  '110 anrufen': 'Позвонить по номеру 110',
  '112 anrufen': 'Позвонить по номеру 112',
  'Zur Onlinewache': 'Перейти на Onlinewache',
  'Zur App nora': 'К приложению nora',
};
