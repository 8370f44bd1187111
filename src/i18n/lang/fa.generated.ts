// Made by "npm run i18n" from src/i18n/words/; changes belong there.
import type { Messages } from '../messages.ts';
import { isolated } from '../isolated.ts';
import { plural } from '../plural.ts';

export { version } from '../../version.ts';

/** What the finder says, in فارسی. */
export const messages: Messages = {
  locale: 'fa-u-ca-gregory-nu-latn',
  dir: 'rtl',
  label: `محله`,
  labelWithStreets: `محله یا خیابان`,
  hint: `اینجا پلیس محلهٔ خود را پیدا می‌کنید.`,
  example: (name) => `مثال: ${isolated(name)}`,
  suggestions: `پیشنهادها`,
  showAll: `نمایش همهٔ محله‌ها`,
  toggle: `محله‌ها برای انتخاب`,
  clear: `پاک کردن نوشته`,
  emergency: (number) => `در وضعیت اضطراری: ${isolated(number)}`,
  suggestionCount: (count) =>
    `${plural('fa-u-ca-gregory-nu-latn', count, { one: `${count} پیشنهاد`, other: `${count} پیشنهاد` })}`,
  suggestionsWithChoice: (count, chosen) =>
    `${plural('fa-u-ca-gregory-nu-latn', count, { one: `${count} پیشنهاد. انتخاب‌شده: ${isolated(chosen)}.`, other: `${count} پیشنهاد. انتخاب‌شده: ${isolated(chosen)}.` })}`,
  noSuggestion: (typed) =>
    `برای «${isolated(typed)}» چیزی پیدا نشد. آیا درست نوشته شده است؟ می‌توانید یک محله را هم از فهرست انتخاب کنید.`,
  noSuggestionAgain: `چیزی پیدا نشد.`,
  chooseOne: `لطفاً یکی از پیشنهادها را انتخاب کنید.`,
  choiceCleared: `حالا چیزی انتخاب نشده است.`,
  required: (label) => `${isolated(label)} (باید پر شود)`,
  error: `خطا:`,
  valueMissing: `این قسمت خالی است. لطفاً محلهٔ خود را از فهرست انتخاب کنید.`,
  notYetChosen: (typed, suggestion) =>
    `اینجا نوشته شده است: «${isolated(typed)}». این هنوز انتخاب نشده است. لطفاً «${isolated(suggestion)}» را از فهرست انتخاب کنید.`,
  severalMeant: (typed) =>
    `اینجا نوشته شده است: «${isolated(typed)}». برای آن چند پیشنهاد هست. لطفاً یکی را از فهرست انتخاب کنید.`,
  correction: (name) => `آیا منظورتان ${isolated(name)} است؟`,
  alias: (alias, name) => `${isolated(alias)} – ${isolated(name)}`,
  streetsOf: (year) => `فهرست خیابان‌ها از سال ${isolated(year)} میلادی است. خیابان‌های جدیدتر در آن نیست.`,
  askHouseNumber: (street) => `${isolated(street)}: لطفاً شمارهٔ خانه را هم بنویسید.`,
  unknownHouseNumber: (address) =>
    `${isolated(address)}: این شمارهٔ خانه در فهرست نیست. لطفاً یک قسمت از خیابان را انتخاب کنید.`,
  liesIn: (address, districts) => `${isolated(address)} در ${isolated(districts)} است.`,
  responsible: (district, officers) => `پلیس شما برای ${isolated(district)}: ${isolated(officers)}.`,
  postVacant: (district) => `فعلاً ${isolated(district)} پلیس محله ندارد.`,
  noneListed: (district, published) =>
    `در فهرست ${isolated(published)} نام کسی برای ${isolated(district)} نیست.`,
  area: (name) => `حوزهٔ پلیس ${isolated(name)}`,
  officer: `پلیس محله (Kontaktbereichsbeamter)`,
  officersArePolice: `پلیس‌های محله (به آلمانی: Kontaktbereichsbeamte) زنان و مردان پلیس برای محلهٔ شما هستند.`,
  officeLine: `دفتر`,
  mobile: (name) => `موبایل ${isolated(name)}`,
  standsIn: (name) => `جانشین موقت ${isolated(name)}`,
  standsInUntil: (name, until) => `جانشین موقت ${isolated(name)} تا ${isolated(until)}`,
  nextDoor: `لطفاً به پلیس زنگ بزنید:`,
  numberSource: (source) => `منبع این شماره: ${isolated(source)}`,
  stationWebsite: `سایت اینترنتی پلیس`,
  hours: `ساعت‌های مراجعه`,
  time: (time) => `${isolated(time)}`,
  fromTo: (opens, closes) => `از ساعت ${isolated(opens)} تا ${isolated(closes)}`,
  daysFromTo: (from, through) => `از ${isolated(from)} تا ${isolated(through)}`,
  closed: `بسته`,
  openUntil: (time) => `حالا باز است، تا ساعت ${isolated(time)}`,
  nextOpening: (day, hours, when) =>
    `ساعت مراجعهٔ بعدی: ${isolated(when)}، ${isolated(day)}، ${isolated(hours)}`,
  holidayToday: `امروز تعطیل رسمی است. لطفاً قبل از رفتن زنگ بزنید.`,
  holiday: (day) => `${isolated(day)} تعطیل رسمی است. لطفاً قبل از رفتن زنگ بزنید.`,
  hoursUnknown: `شاید دفتر بسته باشد. لطفاً قبل از رفتن زنگ بزنید.`,
  office: `آدرس`,
  map: `نمایش دفتر روی نقشهٔ شهر`,
  source: (publisher, published) => `تاریخ این اطلاعات: ${isolated(published)}. منبع: ${isolated(publisher)}`,
  confirmed: (publisher, published, on, by) =>
    `تاریخ این اطلاعات: ${isolated(published)}. آخرین تأیید در تاریخ ${isolated(on)}: ${isolated(by)}. منبع: ${isolated(publisher)}`,
  changed: (what, on, by) => `${isolated(what)}: تغییر در تاریخ ${isolated(on)}. منبع: ${isolated(by)}`,
  outdated: `این اطلاعات بیشتر از یک سال قدیمی است. لطفاً قبل از رفتن زنگ بزنید.`,
  language: `زبان`,
  languageChanged: (language) => `زبان حالا ${isolated(language)} است.`,
  languageFailed: (language) =>
    `این زبان فعلاً در دسترس نیست: ${isolated(language)}. لطفاً بعداً دوباره تلاش کنید.`,
  loadFailed: `فهرست فعلاً باز نمی‌شود.`,
  bundledInstead: `شما اطلاعات ذخیره‌شده را می‌بینید.`,
  retry: `تلاش دوباره`,
  contactName: (area) => `KoBB ${isolated(area)}`,
  saveContact: `ذخیرهٔ مخاطب`,
  addToCalendar: `افزودن به تقویم`,
  printNotice: `چاپ اعلان`,
  copyLink: `کپی کردن لینک`,
  shareLink: `اشتراک‌گذاری`,
  districtList: `همهٔ محله‌ها در یک فهرست`,
  notListed: (published) => `در فهرست ${isolated(published)} نیستند`,
  fileHandedOver: (file, link) =>
    `مرورگر شما فایل ${isolated(file)} را گرفته است. دانلودی نمی‌بینید؟ پس اطلاعات را با دست بنویسید. یا این لینک را در مرورگر دیگری باز کنید: ${isolated(link)}`,
  fileForbidden: (link) =>
    `دانلود کردن اینجا مجاز نیست. اطلاعات را با دست بنویسید. یا این لینک را در پنجرهٔ جدیدی باز کنید: ${isolated(link)}`,
  notPrinted: (link) =>
    `پنجره‌ای برای چاپ نمی‌بینید؟ پس چاپ کردن اینجا مجاز نیست. این لینک را در پنجرهٔ جدیدی باز کنید: ${isolated(link)}`,
  notShared: (link) => `لینک فرستاده نشد. می‌توانید آن را با دست بنویسید: ${isolated(link)}`,
  linkCopied: `لینک کپی شد.`,
  stepFailed: (link) => `این کار نشد. این صفحه را چاپ کنید. یا لینک را با دست بنویسید: ${isolated(link)}`,
};

/** What the bundled directory says, by its German texts. */
export const texts: Readonly<Record<string, string>> = {
  'Ist es wirklich die Polizei?': 'آیا واقعاً پلیس است؟',
  'Legen Sie auf. Wählen Sie dann selbst 110, ohne Rückruftaste. Geben Sie niemandem Geld oder Wertsachen, auch nicht an der Tür. Die Polizei verlangt nie eine Kaution am Telefon. Sie holt auch nichts zum Aufbewahren ab.':
    'تماس را قطع کنید. بعد خودتان شمارهٔ 110 را وارد کنید و زنگ بزنید. از دکمهٔ تماس دوباره استفاده نکنید. به هیچ‌کس پول یا چیزهای باارزش ندهید، دمِ در هم ندهید. پلیس هیچ‌وقت تلفنی پول ضمانت (وثیقه) نمی‌خواهد. پلیس هیچ‌وقت نمی‌آید که چیزی را برای نگهداری ببرد.',
  'Einbruch und Haustür': 'دزدی از خانه و درِ ورودی',
  'Rufen Sie sofort 110 an, wenn Sie einen Einbruch vermuten. Halten Sie niemanden auf. Ziehen Sie im Mehrfamilienhaus die Haustür zu, bis sie einrastet. Schließen Sie diese Tür nie ab: Sie ist der Fluchtweg. Schließen Sie beim Weggehen Ihre eigene Wohnung oder Ihr Einfamilienhaus ab. Schließen Sie auch alle Fenster.':
    'اگر فکر می‌کنید دزد به خانه‌ای وارد شده است، فوراً به 110 زنگ بزنید. سعی نکنید جلوی کسی را بگیرید. در ساختمانی که چند آپارتمان دارد، درِ ساختمان را بکشید تا کاملاً بسته و چفت شود. این در را هیچ‌وقت با کلید قفل نکنید: این در راه فرار هنگام خطر است. وقتی بیرون می‌روید، آپارتمان خودتان یا خانهٔ مستقل خودتان را قفل کنید. همهٔ پنجره‌ها را هم ببندید.',
  'Schockanruf: Jemand will Geld': 'تماس تلفنی ترسناک: کسی پول می‌خواهد',
  'Legen Sie auf, wenn jemand Geld für Verwandte in Not will. Rufen Sie dann selbst Ihre Verwandten an. Nehmen Sie die Nummer, die Sie kennen. Will jemand das Geld holen? Öffnen Sie nicht. Rufen Sie sofort 110 an.':
    'اگر کسی برای خویشاوندانتان که به مشکل خورده‌اند پول می‌خواهد، تماس را قطع کنید. بعد خودتان به خویشاوندانتان زنگ بزنید. از شماره‌ای استفاده کنید که خودتان می‌شناسید. کسی می‌خواهد بیاید و پول را بگیرد؟ در را باز نکنید. فوراً به 110 زنگ بزنید.',
  'Betrug mit Geld und im Internet': 'کلاهبرداری مالی و اینترنتی',
  'Zahlen Sie nichts. Fragen Sie zuerst Ihre Bank. Sehr hohe Gewinne sind verdächtig. Lassen Sie Fremde nie aus der Ferne an Computer oder Telefon. Melden Sie Betrug unter einer Nummer, die hier steht. Das geht auch bei der Onlinewache Thüringen. Rufen Sie 110 an, wenn es eilt.':
    'هیچ پولی ندهید. اول از بانک خود بپرسید. سودهای خیلی زیاد مشکوک است. هیچ‌وقت نگذارید افراد ناشناس از راه دور به کامپیوتر یا تلفن شما دسترسی پیدا کنند. کلاهبرداری (فریبکاری) را به یکی از شماره‌هایی که اینجا هست خبر بدهید. به ادارهٔ آنلاین پلیس ایالت تورینگن (Onlinewache Thüringen) هم می‌توانید خبر بدهید. اگر فوری است، به 110 زنگ بزنید.',
  'Andere Sorgen und Fragen': 'نگرانی‌ها و سؤال‌های دیگر',
  'Rufen Sie bei Gefahr sofort 110 an. Bei Feuer oder Verletzten rufen Sie 112 an. Mit der App nora geht das auch ohne Sprechen. Melden Sie sich dort vorher an. Bei anderen Fragen hilft eine Nummer, die hier steht. Opfer zu sein ist keine Schande.':
    'در خطر فوراً به 110 زنگ بزنید. اگر آتش‌سوزی شده یا کسی زخمی است، به 112 زنگ بزنید. با اپلیکیشن nora این کار بدون حرف زدن هم ممکن است. از قبل در آن ثبت‌نام کنید. برای سؤال‌های دیگر، یکی از شماره‌هایی که اینجا هست کمک می‌کند. قربانی بودن شرم ندارد.',
  'Sie können am Telefon auch einen anderen Termin ausmachen.': 'می‌توانید تلفنی وقت دیگری هم بگیرید.',
  'Landespolizeiinspektion Jena': 'ادارهٔ پلیس ایالتی در ینا (Landespolizeiinspektion Jena)',
  'Pressestelle der Landespolizeiinspektion Jena, 2019; Thüringische Landeszeitung, 2021':
    'دفتر مطبوعاتی ادارهٔ پلیس ایالتی در ینا (Landespolizeiinspektion Jena)، 2019؛ روزنامهٔ Thüringische Landeszeitung، 2021',
  'Stadt Jena': 'شهر ینا',
  '110 anrufen': 'تماس با 110',
  '112 anrufen': 'تماس با 112',
  'Zur Onlinewache': 'رفتن به Onlinewache',
  'Zur App nora': 'رفتن به برنامهٔ nora',
};
