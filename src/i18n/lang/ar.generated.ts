// Made by "npm run i18n" from src/i18n/words/; changes belong there.
import type { Messages } from '../messages.ts';
import { isolated } from '../isolated.ts';
import { plural } from '../plural.ts';

export { version } from '../../version.ts';

/** What the finder says, in العربية. */
export const messages: Messages = {
  locale: 'ar-u-nu-latn',
  dir: 'rtl',
  label: `الحي`,
  labelWithStreets: `الحي أو الشارع`,
  hint: `هنا تجدون الشرطة المسؤولة عن حيّكم.`,
  example: (name) => `مثال: ${isolated(name)}`,
  suggestions: `اقتراحات`,
  showAll: `عرض كل الأحياء`,
  toggle: `أحياء للاختيار`,
  clear: `مسح الحقل`,
  emergency: (number) => `في حالة الطوارئ: ${isolated(number)}`,
  suggestionCount: (count) =>
    `${plural('ar-u-nu-latn', count, { zero: `لا توجد اقتراحات`, one: `اقتراح واحد`, two: `اقتراحان`, few: `${count} اقتراحات`, many: `${count} اقتراحًا`, other: `${count} اقتراح` })}`,
  suggestionsWithChoice: (count, chosen) =>
    `${plural('ar-u-nu-latn', count, { zero: `لا اقتراحات. المختار: ${isolated(chosen)}.`, one: `اقتراح واحد (${count}). المختار: ${isolated(chosen)}.`, two: `اقتراحان (${count}). المختار: ${isolated(chosen)}.`, few: `${count} اقتراحات. المختار: ${isolated(chosen)}.`, many: `${count} اقتراحًا. المختار: ${isolated(chosen)}.`, other: `${count} اقتراح. المختار: ${isolated(chosen)}.` })}`,
  noSuggestion: (typed) =>
    `لم نجد شيئًا باسم «${isolated(typed)}». هل الكتابة صحيحة؟ يمكنكم أيضًا اختيار حي من القائمة.`,
  noSuggestionAgain: `لم يُعثر على شيء.`,
  chooseOne: `يرجى اختيار أحد الاقتراحات.`,
  choiceCleared: `لا يوجد الآن أي اختيار.`,
  required: (label) => `${isolated(label)} (إلزامي)`,
  error: `خطأ:`,
  valueMissing: `الحقل فارغ. يرجى اختيار حيّكم من القائمة.`,
  notYetChosen: (typed, suggestion) =>
    `المكتوب في الحقل: «${isolated(typed)}». لكنه لم يُختر بعد. يرجى اختيار «${isolated(suggestion)}» من القائمة.`,
  severalMeant: (typed) =>
    `المكتوب في الحقل: «${isolated(typed)}». توجد له عدة اقتراحات. يرجى اختيار واحد منها من القائمة.`,
  correction: (name) => `هل تقصدون ${isolated(name)}؟`,
  alias: (alias, name) => `${isolated(alias)} – ${isolated(name)}`,
  streetsOf: (year) => `قائمة الشوارع من عام ${isolated(year)}. الشوارع الأحدث غير موجودة فيها.`,
  askHouseNumber: (street) => `${isolated(street)}: يرجى إضافة رقم المنزل.`,
  unknownHouseNumber: (address) =>
    `${isolated(address)}: رقم المنزل هذا غير موجود في القائمة. يرجى اختيار جزء من الشارع.`,
  liesIn: (address, districts) => `العنوان ${isolated(address)} يقع في ${isolated(districts)}.`,
  responsible: (district, officers) =>
    `الشرطة المسؤولة عنكم في ${isolated(district)}: ${isolated(officers)}.`,
  postVacant: (district) => `لا يوجد حاليًا شرطي حي في ${isolated(district)}.`,
  noneListed: (district, published) => `قائمة ${isolated(published)} لا تذكر أحدًا لحي ${isolated(district)}.`,
  area: (name) => `قطاع الشرطة ${isolated(name)}`,
  officer: `شرطي الحي (Kontaktbereichsbeamter)`,
  officersArePolice: `شرطة الحي (Kontaktbereichsbeamte) هم نساء ورجال من الشرطة مسؤولون عن حيّكم.`,
  officeLine: `المكتب`,
  mobile: (name) => `الهاتف المحمول: ${isolated(name)}`,
  standsIn: (name) => `بالنيابة عن ${isolated(name)}`,
  standsInUntil: (name, until) => `بالنيابة عن ${isolated(name)} حتى ${isolated(until)}`,
  nextDoor: `يرجى الاتصال بالشرطة:`,
  numberSource: (source) => `مصدر هذا الرقم: ${isolated(source)}`,
  stationWebsite: `موقع الشرطة على الإنترنت`,
  hours: `أوقات الاستقبال`,
  time: (time) => `${isolated(time)}`,
  fromTo: (opens, closes) => `من الساعة ${isolated(opens)} حتى ${isolated(closes)}`,
  daysFromTo: (from, through) => `من ${isolated(from)} إلى ${isolated(through)}`,
  closed: `مغلق`,
  openUntil: (time) => `مفتوح الآن، حتى الساعة ${isolated(time)}`,
  nextOpening: (day, hours, when) =>
    `موعد الاستقبال القادم: ${isolated(when)}، ${isolated(day)}، ${isolated(hours)}`,
  holidayToday: `اليوم عطلة رسمية. يرجى الاتصال قبل الذهاب.`,
  holiday: (day) => `عطلة رسمية: ${isolated(day)}. يرجى الاتصال قبل الذهاب.`,
  hoursUnknown: `ربما يكون المكتب مغلقًا. يرجى الاتصال قبل الذهاب.`,
  office: `العنوان`,
  map: `عرض المكتب على خريطة المدينة`,
  source: (publisher, published) =>
    `هذه المعلومات بتاريخ ${isolated(published)}. المصدر: ${isolated(publisher)}`,
  confirmed: (publisher, published, on, by) =>
    `هذه المعلومات بتاريخ ${isolated(published)}. آخر تأكيد بتاريخ ${isolated(on)}: ${isolated(by)}. المصدر: ${isolated(publisher)}`,
  changed: (what, on, by) => `${isolated(what)}: تم التغيير بتاريخ ${isolated(on)}. المصدر: ${isolated(by)}`,
  outdated: `مضى على هذه المعلومات أكثر من سنة. يرجى الاتصال قبل الذهاب.`,
  language: `اللغة`,
  languageChanged: (language) => `اللغة الآن هي ${isolated(language)}.`,
  languageFailed: (language) =>
    `هذه اللغة غير متاحة حاليًا: ${isolated(language)}. يرجى المحاولة مرة أخرى لاحقًا.`,
  loadFailed: `لا يمكن تحميل القائمة حاليًا.`,
  bundledInstead: `المعلومات التي ترونها محفوظة من قبل.`,
  retry: `المحاولة مرة أخرى`,
  contactName: (area) => `KoBB ${isolated(area)}`,
  saveContact: `حفظ جهة الاتصال`,
  addToCalendar: `إضافة إلى التقويم`,
  printNotice: `طباعة إعلان للتعليق`,
  copyLink: `نسخ الرابط`,
  shareLink: `مشاركة`,
  districtList: `كل الأحياء في قائمة`,
  notListed: (published) => `غير مذكورة في قائمة ${isolated(published)}`,
  fileHandedOver: (file, link) =>
    `استلم متصفحكم الملف ${isolated(file)}. ألا ترون أي تنزيل؟ إذًا اكتبوا المعلومات بخط اليد. أو افتحوا هذا الرابط في متصفح آخر: ${isolated(link)}`,
  fileForbidden: (link) =>
    `التنزيل غير مسموح هنا. اكتبوا المعلومات بخط اليد. أو افتحوا هذا الرابط في نافذة جديدة: ${isolated(link)}`,
  notPrinted: (link) =>
    `ألا ترون نافذة للطباعة؟ إذًا الطباعة غير مسموحة هنا. افتحوا هذا الرابط في نافذة جديدة: ${isolated(link)}`,
  notShared: (link) => `لم تتم مشاركة الرابط. يمكنكم كتابته بخط اليد: ${isolated(link)}`,
  linkCopied: `تم نسخ الرابط.`,
  stepFailed: (link) => `لم ينجح ذلك. اطبعوا هذه الصفحة. أو اكتبوا الرابط بخط اليد: ${isolated(link)}`,
};

/** What the bundled directory says, by its German texts. */
export const texts: Readonly<Record<string, string>> = {
  'Ist es wirklich die Polizei?': 'هل هي الشرطة فعلًا؟',
  'Legen Sie auf. Wählen Sie dann selbst 110, ohne Rückruftaste. Geben Sie niemandem Geld oder Wertsachen, auch nicht an der Tür. Die Polizei verlangt nie eine Kaution am Telefon. Sie holt auch nichts zum Aufbewahren ab.':
    'أغلقوا الخط. ثم اطلبوا الرقم 110 بأنفسكم، ولا تستخدموا زر معاودة الاتصال. لا تعطوا أحدًا مالًا أو أشياء ثمينة، ولا حتى عند باب البيت. الشرطة لا تطلب أبدًا كفالة مالية عبر الهاتف. وهي لا تأتي أيضًا لأخذ أي شيء من أجل حفظه.',
  'Einbruch und Haustür': 'سرقة المنازل وباب المبنى',
  'Rufen Sie sofort 110 an, wenn Sie einen Einbruch vermuten. Halten Sie niemanden auf. Ziehen Sie im Mehrfamilienhaus die Haustür zu, bis sie einrastet. Schließen Sie diese Tür nie ab: Sie ist der Fluchtweg. Schließen Sie beim Weggehen Ihre eigene Wohnung oder Ihr Einfamilienhaus ab. Schließen Sie auch alle Fenster.':
    'اتصلوا فورًا بالرقم 110 إذا شككتم في وقوع سطو على منزل. لا تحاولوا إيقاف أحد. في المبنى الذي فيه عدة شقق: اسحبوا باب المبنى حتى ينغلق ويثبت. لا تقفلوا هذا الباب بالمفتاح أبدًا: فهو طريق الهروب عند الخطر. عند مغادرة البيت، أقفلوا شقتكم أو منزلكم المستقل بالمفتاح. وأغلقوا كل النوافذ أيضًا.',
  'Schockanruf: Jemand will Geld': 'مكالمة صادمة: شخص يريد مالًا',
  'Legen Sie auf, wenn jemand Geld für Verwandte in Not will. Rufen Sie dann selbst Ihre Verwandten an. Nehmen Sie die Nummer, die Sie kennen. Will jemand das Geld holen? Öffnen Sie nicht. Rufen Sie sofort 110 an.':
    'أغلقوا الخط إذا طلب شخص مالًا من أجل أقارب في محنة. ثم اتصلوا بأقاربكم بأنفسكم. استخدموا الرقم الذي تعرفونه. هل يريد أحد أن يأتي لأخذ المال؟ لا تفتحوا الباب. اتصلوا فورًا بالرقم 110.',
  'Betrug mit Geld und im Internet': 'الاحتيال المالي والاحتيال على الإنترنت',
  'Zahlen Sie nichts. Fragen Sie zuerst Ihre Bank. Sehr hohe Gewinne sind verdächtig. Lassen Sie Fremde nie aus der Ferne an Computer oder Telefon. Melden Sie Betrug unter einer Nummer, die hier steht. Das geht auch bei der Onlinewache Thüringen. Rufen Sie 110 an, wenn es eilt.':
    'لا تدفعوا شيئًا. اسألوا البنك الذي تتعاملون معه أولًا. الأرباح العالية جدًا مشبوهة. لا تسمحوا أبدًا للغرباء بالدخول عن بُعد إلى الكمبيوتر أو الهاتف. أبلغوا عن الاحتيال على أحد الأرقام الموجودة هنا. يمكنكم الإبلاغ أيضًا عبر مركز الشرطة الإلكتروني في ولاية تورينغن (Onlinewache Thüringen). اتصلوا بالرقم 110 إذا كان الأمر عاجلًا.',
  'Andere Sorgen und Fragen': 'مخاوف وأسئلة أخرى',
  'Rufen Sie bei Gefahr sofort 110 an. Bei Feuer oder Verletzten rufen Sie 112 an. Mit der App nora geht das auch ohne Sprechen. Melden Sie sich dort vorher an. Bei anderen Fragen hilft eine Nummer, die hier steht. Opfer zu sein ist keine Schande.':
    'عند الخطر اتصلوا فورًا بالرقم 110. عند وقوع حريق أو وجود مصابين اتصلوا بالرقم 112. بتطبيق nora يمكنكم ذلك دون كلام أيضًا. سجّلوا أنفسكم فيه مسبقًا. في الأسئلة الأخرى يساعدكم أحد الأرقام الموجودة هنا. ليس عيبًا أن يقع الإنسان ضحية.',
  'Sie können am Telefon auch einen anderen Termin ausmachen.': 'يمكنكم أيضًا الاتفاق هاتفيًا على موعد آخر.',
  'Landespolizeiinspektion Jena': 'مفتشية شرطة الولاية في يينا (Landespolizeiinspektion Jena)',
  'Pressestelle der Landespolizeiinspektion Jena, 2019; Thüringische Landeszeitung, 2021':
    'المكتب الصحفي لمفتشية شرطة الولاية في يينا (Landespolizeiinspektion Jena)، 2019؛ صحيفة Thüringische Landeszeitung، 2021',
  'Stadt Jena': 'مدينة يينا',
  '110 anrufen': 'اتصلوا بالرقم 110',
  '112 anrufen': 'اتصلوا بالرقم 112',
  'Zur Onlinewache': 'إلى موقع Onlinewache',
  'Zur App nora': 'إلى تطبيق nora',
};
