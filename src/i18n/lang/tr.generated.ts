// Made by "npm run i18n" from src/i18n/words/; changes belong there.
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export { version } from '../../version.ts';

/** What the finder says, in Türkçe. */
export const messages: Messages = {
  locale: 'tr-TR',
  dir: 'ltr',
  label: `Semt`,
  labelWithStreets: `Semt veya sokak`,
  hint: `Semtinizin polisini burada bulabilirsiniz.`,
  example: (name) => `Örnek: ${name}`,
  suggestions: `Öneriler`,
  showAll: `Tüm semtleri göster`,
  toggle: `Seçilebilecek semtler`,
  clear: `Alanı temizle`,
  emergency: (number) => `Acil durumda: ${number}`,
  suggestionCount: (count) => `${plural('tr-TR', count, { one: `${count} öneri`, other: `${count} öneri` })}`,
  suggestionsWithChoice: (count, chosen) =>
    `${plural('tr-TR', count, { one: `${count} öneri. Seçili olan: ${chosen}.`, other: `${count} öneri. Seçili olan: ${chosen}.` })}`,
  noSuggestion: (typed) =>
    `“${typed}” için bir şey bulunamadı. Doğru yazıldı mı? Listeden de bir semt seçebilirsiniz.`,
  noSuggestionAgain: `Hiçbir şey bulunamadı.`,
  chooseOne: `Lütfen önerilerden birini seçin.`,
  choiceCleared: `Şu anda hiçbir şey seçili değil.`,
  required: (label) => `${label} (zorunlu)`,
  error: `Hata:`,
  valueMissing: `Alan boş. Lütfen semtinizi listeden seçin.`,
  notYetChosen: (typed, suggestion) =>
    `Alanda “${typed}” yazıyor. Bu henüz seçilmedi. Lütfen listeden “${suggestion}” önerisini seçin.`,
  severalMeant: (typed) =>
    `Alanda “${typed}” yazıyor. Bunun için birkaç öneri var. Lütfen listeden birini seçin.`,
  correction: (name) => `Şunu mu demek istediniz: ${name}?`,
  alias: (alias, name) => `${alias} – ${name}`,
  streetsOf: (year) => `Sokak listesi ${year} yılından. Daha yeni sokaklar listede yok.`,
  askHouseNumber: (street) => `${street}: Lütfen bina numarasını da yazın.`,
  unknownHouseNumber: (address) =>
    `${address}: Bu bina numarası listede yok. Lütfen sokağın bir bölümünü seçin.`,
  liesIn: (address, districts) => `${address}, ${districts} semtinde.`,
  responsible: (district, officers) => `${district} için polisiniz: ${officers}.`,
  postVacant: (district) => `${district} için şu anda görevli semt polisi yok.`,
  noneListed: (district, published) => `${published} tarihli listede ${district} için kimsenin adı yok.`,
  area: (name) => `Görev bölgesi ${name}`,
  officer: `Semt polisi (Kontaktbereichsbeamter)`,
  officersArePolice: `Kontaktbereichsbeamte (semt polisleri), semtinizden sorumlu polislerdir.`,
  officeLine: `Ofis`,
  mobile: (name) => `Cep telefonu: ${name}`,
  standsIn: (name) => `${name} yerine bakıyor`,
  standsInUntil: (name, until) => `${until} tarihine kadar ${name} yerine bakıyor`,
  nextDoor: `Lütfen polisi arayın:`,
  numberSource: (source) => `Bu numaranın kaynağı: ${source}`,
  stationWebsite: `Polisin internet sitesi`,
  hours: `Görüşme saatleri`,
  time: (time) => `${time}`,
  fromTo: (opens, closes) => `saat ${opens} ile ${closes} arası`,
  daysFromTo: (from, through) => `ilk gün ${from}, son gün ${through}`,
  closed: `kapalı`,
  openUntil: (time) => `Şimdi açık, kapanış saati ${time}`,
  nextOpening: (day, hours, when) => `Sonraki görüşme saati: ${when}, ${day}, ${hours}`,
  holidayToday: `Bugün resmî tatil. Lütfen gitmeden önce arayın.`,
  holiday: (day) => `${day} resmî tatil. Lütfen gitmeden önce arayın.`,
  hoursUnknown: `Ofis kapalı olabilir. Lütfen gitmeden önce arayın.`,
  office: `Adres`,
  map: `Ofisi şehir haritasında göster`,
  source: (publisher, published) => `Bu bilgiler ${published} tarihli. Kaynak: ${publisher}`,
  confirmed: (publisher, published, on, by) =>
    `Bu bilgiler ${published} tarihli. Son onay tarihi ${on}: ${by}. Kaynak: ${publisher}`,
  changed: (what, on, by) => `${what}: ${on} tarihinde değişti. Kaynak: ${by}`,
  outdated: `Bu bilgiler bir yıldan eski. Lütfen gitmeden önce arayın.`,
  language: `Dil`,
  languageChanged: (language) => `Seçili dil artık ${language}.`,
  languageFailed: (language) =>
    `Bu dil şu anda kullanılamıyor: ${language}. Lütfen daha sonra tekrar deneyin.`,
  loadFailed: `Liste şu anda yüklenemiyor.`,
  bundledInstead: `Kayıtlı bilgileri görüyorsunuz.`,
  retry: `Tekrar dene`,
  contactName: (area) => `KoBB ${area}`,
  saveContact: `Kişiyi kaydet`,
  addToCalendar: `Takvime ekle`,
  printNotice: `Duyuruyu yazdır`,
  copyLink: `Bağlantıyı kopyala`,
  shareLink: `Paylaş`,
  districtList: `Tüm semtlerin listesi`,
  notListed: (published) => `${published} tarihli listede olmayanlar`,
  fileHandedOver: (file, link) =>
    `Tarayıcınız ${file} dosyasını aldı. İndirilen bir dosya görmüyor musunuz? O zaman bilgileri elle not edin. Ya da bu bağlantıyı başka bir tarayıcıda açın: ${link}`,
  fileForbidden: (link) =>
    `Burada dosya indirmeye izin verilmiyor. Bilgileri elle not edin. Ya da bu bağlantıyı yeni bir pencerede açın: ${link}`,
  notPrinted: (link) =>
    `Yazdırma penceresi görmüyor musunuz? O zaman burada yazdırmaya izin verilmiyor. Bu bağlantıyı yeni bir pencerede açın: ${link}`,
  notShared: (link) => `Bağlantı paylaşılmadı. Elle not edebilirsiniz: ${link}`,
  linkCopied: `Bağlantı kopyalandı.`,
  stepFailed: (link) => `Bu işlem olmadı. Bu sayfayı yazdırın. Ya da bağlantıyı elle not edin: ${link}`,
};

/** What the bundled directory says, by its German texts. */
export const texts: Readonly<Record<string, string>> = {
  'Ist es wirklich die Polizei?': 'Gerçekten polis mi?',
  'Legen Sie auf. Wählen Sie dann selbst 110, ohne Rückruftaste. Geben Sie niemandem Geld oder Wertsachen, auch nicht an der Tür. Die Polizei verlangt nie eine Kaution am Telefon. Sie holt auch nichts zum Aufbewahren ab.':
    'Telefonu kapatın. Sonra 110 numarasını kendiniz tuşlayın, geri arama tuşunu kullanmayın. Kimseye para veya değerli eşya vermeyin, kapıda da vermeyin. Polis telefonda asla kefalet parası istemez. Saklamak için bir şey almaya da gelmez.',
  'Einbruch und Haustür': 'Eve hırsız girmesi ve bina kapısı',
  'Rufen Sie sofort 110 an, wenn Sie einen Einbruch vermuten. Halten Sie niemanden auf. Ziehen Sie im Mehrfamilienhaus die Haustür zu, bis sie einrastet. Schließen Sie diese Tür nie ab: Sie ist der Fluchtweg. Schließen Sie beim Weggehen Ihre eigene Wohnung oder Ihr Einfamilienhaus ab. Schließen Sie auch alle Fenster.':
    'Eve hırsız girdiğinden şüpheleniyorsanız hemen 110 numarasını arayın. Kimseyi durdurmaya çalışmayın. Apartmanda bina kapısını, kilit dili yerine oturana kadar çekip kapatın. Bu kapıyı asla anahtarla kilitlemeyin: Orası kaçış yoludur. Evden çıkarken kendi dairenizi veya müstakil evinizi kilitleyin. Bütün pencereleri de kapatın.',
  'Schockanruf: Jemand will Geld': 'Şok telefonu: Biri para istiyor',
  'Legen Sie auf, wenn jemand Geld für Verwandte in Not will. Rufen Sie dann selbst Ihre Verwandten an. Nehmen Sie die Nummer, die Sie kennen. Will jemand das Geld holen? Öffnen Sie nicht. Rufen Sie sofort 110 an.':
    'Biri zor durumdaki akrabalarınız için para isterse telefonu kapatın. Sonra akrabalarınızı kendiniz arayın. Bildiğiniz numarayı kullanın. Biri parayı almaya mı gelecek? Kapıyı açmayın. Hemen 110 numarasını arayın.',
  'Betrug mit Geld und im Internet': 'Para dolandırıcılığı ve internet dolandırıcılığı',
  'Zahlen Sie nichts. Fragen Sie zuerst Ihre Bank. Sehr hohe Gewinne sind verdächtig. Lassen Sie Fremde nie aus der Ferne an Computer oder Telefon. Melden Sie Betrug unter einer Nummer, die hier steht. Das geht auch bei der Onlinewache Thüringen. Rufen Sie 110 an, wenn es eilt.':
    'Hiçbir şey ödemeyin. Önce bankanıza sorun. Çok yüksek kazançlar şüphelidir. Yabancıların bilgisayarınıza veya telefonunuza uzaktan girmesine asla izin vermeyin. Dolandırıcılığı burada yazan numaralardan birine bildirin. Thüringen eyaletinin internet karakoluna (Onlinewache Thüringen) da bildirebilirsiniz. Durum acilse 110 numarasını arayın.',
  'Andere Sorgen und Fragen': 'Başka endişeler ve sorular',
  'Rufen Sie bei Gefahr sofort 110 an. Bei Feuer oder Verletzten rufen Sie 112 an. Mit der App nora geht das auch ohne Sprechen. Melden Sie sich dort vorher an. Bei anderen Fragen hilft eine Nummer, die hier steht. Opfer zu sein ist keine Schande.':
    'Tehlike varsa hemen 110 numarasını arayın. Yangın veya yaralı varsa 112 numarasını arayın. Bunu nora uygulamasıyla konuşmadan da yapabilirsiniz. Uygulamaya önceden kaydolun. Başka sorularınız için burada yazan numaralardan birini arayabilirsiniz. Mağdur olmak ayıp değildir.',
  'Sie können am Telefon auch einen anderen Termin ausmachen.':
    'Telefonla başka bir randevu da alabilirsiniz.',
  'Landespolizeiinspektion Jena': 'Jena Eyalet Polis Müdürlüğü (Landespolizeiinspektion Jena)',
  'Pressestelle der Landespolizeiinspektion Jena, 2019; Thüringische Landeszeitung, 2021':
    'Jena Eyalet Polis Müdürlüğü (Landespolizeiinspektion Jena) basın bürosu, 2019; Thüringische Landeszeitung gazetesi, 2021',
  'Stadt Jena': 'Jena Belediyesi',
  '110 anrufen': '110 numarasını arayın',
  '112 anrufen': '112 numarasını arayın',
  'Zur Onlinewache': 'Onlinewache’ye git',
  'Zur App nora': 'nora uygulamasına git',
};
