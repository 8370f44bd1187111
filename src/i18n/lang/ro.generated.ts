// Made by "npm run i18n" from src/i18n/words/; changes belong there.
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export { version } from '../../version.ts';

/** What the finder says, in Română. */
export const messages: Messages = {
  locale: 'ro-RO',
  dir: 'ltr',
  label: `Cartier`,
  labelWithStreets: `Cartier sau stradă`,
  hint: `Aici găsiți poliția pentru cartierul dumneavoastră.`,
  example: (name) => `De exemplu: ${name}`,
  suggestions: `Sugestii`,
  showAll: `Afișați toate cartierele`,
  toggle: `Cartiere de ales`,
  clear: `Goliți câmpul`,
  emergency: (number) => `În caz de urgență: ${number}`,
  suggestionCount: (count) =>
    `${plural('ro-RO', count, { one: `${count} sugestie`, few: `${count} sugestii`, other: `${count} de sugestii` })}`,
  suggestionsWithChoice: (count, chosen) =>
    `${plural('ro-RO', count, { one: `${count} sugestie. Ales: ${chosen}.`, few: `${count} sugestii. Ales: ${chosen}.`, other: `${count} de sugestii. Ales: ${chosen}.` })}`,
  noSuggestion: (typed) =>
    `Nu s-a găsit nimic pentru „${typed}”. Este scris corect? Puteți alege și un cartier din listă.`,
  noSuggestionAgain: `Nu am găsit nimic.`,
  chooseOne: `Vă rugăm să alegeți una dintre sugestii.`,
  choiceCleared: `Acum nu este ales nimic.`,
  required: (label) => `${label} (obligatoriu)`,
  error: `Eroare:`,
  valueMissing: `Câmpul este gol. Vă rugăm să alegeți cartierul dumneavoastră din listă.`,
  notYetChosen: (typed, suggestion) =>
    `În câmp scrie „${typed}”. Încă nu este ales. Vă rugăm să alegeți „${suggestion}” din listă.`,
  severalMeant: (typed) =>
    `În câmp scrie „${typed}”. Există mai multe sugestii pentru asta. Vă rugăm să alegeți una din listă.`,
  correction: (name) => `Ați vrut să scrieți „${name}”?`,
  alias: (alias, name) => `${alias} – ${name}`,
  streetsOf: (year) => `Lista străzilor este din ${year}. Străzile mai noi lipsesc.`,
  askHouseNumber: (street) => `${street}: vă rugăm să adăugați numărul casei.`,
  unknownHouseNumber: (address) =>
    `${address}: acest număr nu este pe listă. Vă rugăm să alegeți o parte a străzii.`,
  liesIn: (address, districts) => `${address} se află în ${districts}.`,
  responsible: (district, officers) => `Poliția dumneavoastră pentru ${district}: ${officers}.`,
  postVacant: (district) => `Pentru ${district} nu este nimeni în acest moment.`,
  noneListed: (district, published) => `Lista din ${published} nu numește pe nimeni pentru ${district}.`,
  area: (name) => `Zona ${name}`,
  officer: `Polițist de proximitate (Kontaktbereichsbeamter)`,
  officersArePolice: `Kontaktbereichsbeamte (polițiști de proximitate) sunt polițiste și polițiști pentru cartierul dumneavoastră.`,
  officeLine: `Birou`,
  mobile: (name) => `Telefon mobil: ${name}`,
  standsIn: (name) => `Ține locul lui ${name}`,
  standsInUntil: (name, until) => `Ține locul lui ${name} până la ${until}`,
  nextDoor: `Vă rugăm să sunați la poliție:`,
  numberSource: (source) => `Sursa acestui număr: ${source}`,
  stationWebsite: `Site-ul poliției`,
  hours: `Program cu publicul`,
  time: (time) => `ora ${time}`,
  fromTo: (opens, closes) => `de la ${opens} până la ${closes}`,
  daysFromTo: (from, through) => `de ${from}, până ${through}`,
  closed: `închis`,
  openUntil: (time) => `Deschis acum, până la ${time}`,
  nextOpening: (day, hours, when) => `Următorul program cu publicul: ${when}, ${day}, ${hours}`,
  holidayToday: `Astăzi este sărbătoare legală. Vă rugăm să sunați înainte să mergeți.`,
  holiday: (day) => `Sărbătoare legală: ${day}. Vă rugăm să sunați înainte să mergeți.`,
  hoursUnknown: `Poate că biroul este închis. Vă rugăm să sunați înainte să mergeți.`,
  office: `Adresă`,
  map: `Afișați biroul pe harta orașului`,
  source: (publisher, published) => `Aceste informații sunt din ${published}. Sursa: ${publisher}`,
  confirmed: (publisher, published, on, by) =>
    `Aceste informații sunt din ${published}. Confirmate ultima dată la ${on}: ${by}. Sursa: ${publisher}`,
  changed: (what, on, by) => `${what}: modificat la ${on}. Sursa: ${by}`,
  outdated: `Aceste informații sunt mai vechi de un an. Vă rugăm să sunați înainte să mergeți.`,
  language: `Limba`,
  languageChanged: (language) => `Limba este acum ${language}.`,
  languageFailed: (language) =>
    `Această limbă lipsește momentan: ${language}. Vă rugăm să încercați din nou mai târziu.`,
  loadFailed: `Lista nu se încarcă acum.`,
  bundledInstead: `Vedeți informații salvate.`,
  retry: `Încercați din nou`,
  contactName: (area) => `KoBB ${area}`,
  saveContact: `Salvați contactul`,
  addToCalendar: `Adăugați în calendar`,
  printNotice: `Tipăriți un anunț`,
  copyLink: `Copiați linkul`,
  shareLink: `Distribuiți`,
  districtList: `Toate cartierele, ca listă`,
  notListed: (published) => `Nu sunt pe lista din ${published}`,
  fileHandedOver: (file, link) =>
    `Browserul dumneavoastră a primit fișierul ${file}. Nu vedeți nicio descărcare? Atunci copiați informațiile de mână. Sau deschideți acest link în alt browser: ${link}`,
  fileForbidden: (link) =>
    `Aici nu sunt permise descărcări. Copiați informațiile de mână. Sau deschideți acest link într-o fereastră nouă: ${link}`,
  notPrinted: (link) =>
    `Nu vedeți nicio fereastră pentru tipărire? Atunci tipărirea nu este permisă aici. Deschideți acest link într-o fereastră nouă: ${link}`,
  notShared: (link) => `Linkul nu a fost distribuit. Îl puteți copia de mână: ${link}`,
  linkCopied: `Linkul este copiat.`,
  stepFailed: (link) => `Nu a reușit. Tipăriți această pagină. Sau copiați linkul de mână: ${link}`,
};

/** What the bundled directory says, by its German texts. */
export const texts: Readonly<Record<string, string>> = {
  'Ist es wirklich die Polizei?': 'Este într-adevăr poliția?',
  'Legen Sie auf. Wählen Sie dann selbst 110, ohne Rückruftaste. Geben Sie niemandem Geld oder Wertsachen, auch nicht an der Tür. Die Polizei verlangt nie eine Kaution am Telefon. Sie holt auch nichts zum Aufbewahren ab.':
    'Închideți telefonul. Apoi formați chiar dumneavoastră 110, fără tasta de apelare înapoi. Nu dați nimănui bani sau obiecte de valoare, nici la ușă. Poliția nu cere niciodată cauțiune la telefon. Și nici nu vine să ridice ceva spre păstrare.',
  'Einbruch und Haustür': 'Spargeri și ușa de la intrare',
  'Rufen Sie sofort 110 an, wenn Sie einen Einbruch vermuten. Halten Sie niemanden auf. Ziehen Sie im Mehrfamilienhaus die Haustür zu, bis sie einrastet. Schließen Sie diese Tür nie ab: Sie ist der Fluchtweg. Schließen Sie beim Weggehen Ihre eigene Wohnung oder Ihr Einfamilienhaus ab. Schließen Sie auch alle Fenster.':
    'Sunați imediat la 110 dacă bănuiți o spargere. Nu încercați să opriți pe nimeni. La bloc, trageți ușa de la intrare până se închide cu un clic. Nu încuiați niciodată această ușă: este calea de evacuare. Când plecați, încuiați propria locuință sau casa dumneavoastră. Închideți și toate ferestrele.',
  'Schockanruf: Jemand will Geld': 'Apel-șoc: cineva vrea bani',
  'Legen Sie auf, wenn jemand Geld für Verwandte in Not will. Rufen Sie dann selbst Ihre Verwandten an. Nehmen Sie die Nummer, die Sie kennen. Will jemand das Geld holen? Öffnen Sie nicht. Rufen Sie sofort 110 an.':
    'Închideți telefonul dacă cineva vrea bani pentru rude aflate în dificultate. Apoi sunați chiar dumneavoastră rudele. Folosiți numărul pe care îl știți. Vrea cineva să vină după bani? Nu deschideți. Sunați imediat la 110.',
  'Betrug mit Geld und im Internet': 'Înșelăciuni cu bani și pe internet',
  'Zahlen Sie nichts. Fragen Sie zuerst Ihre Bank. Sehr hohe Gewinne sind verdächtig. Lassen Sie Fremde nie aus der Ferne an Computer oder Telefon. Melden Sie Betrug unter einer Nummer, die hier steht. Das geht auch bei der Onlinewache Thüringen. Rufen Sie 110 an, wenn es eilt.':
    'Nu plătiți nimic. Întrebați mai întâi banca dumneavoastră. Câștigurile foarte mari sunt suspecte. Nu lăsați niciodată străini să intre de la distanță în calculatorul sau telefonul dumneavoastră. Anunțați înșelăciunea la un număr care se află aici. Puteți face acest lucru și la secția de poliție online din Turingia (Onlinewache). Sunați la 110 dacă este urgent.',
  'Andere Sorgen und Fragen': 'Alte griji și întrebări',
  'Rufen Sie bei Gefahr sofort 110 an. Bei Feuer oder Verletzten rufen Sie 112 an. Mit der App nora geht das auch ohne Sprechen. Melden Sie sich dort vorher an. Bei anderen Fragen hilft eine Nummer, die hier steht. Opfer zu sein ist keine Schande.':
    'În caz de pericol, sunați imediat la 110. În caz de incendiu sau dacă sunt răniți, sunați la 112. Cu aplicația nora se poate și fără să vorbiți. Înregistrați-vă acolo din timp. Pentru alte întrebări vă ajută un număr care se află aici. A fi victimă nu este o rușine.',
  'Sie können am Telefon auch einen anderen Termin ausmachen.':
    'Puteți stabili la telefon și o altă programare.',
  'Landespolizeiinspektion Jena':
    'Inspectoratul de Poliție al Landului din Jena (Landespolizeiinspektion Jena)',
  'Pressestelle der Landespolizeiinspektion Jena, 2019; Thüringische Landeszeitung, 2021':
    'Biroul de presă al Inspectoratului de Poliție din Jena (Landespolizeiinspektion Jena), 2019; ziarul Thüringische Landeszeitung, 2021',
  'Stadt Jena': 'Orașul Jena',
  '110 anrufen': 'Sunați la 110',
  '112 anrufen': 'Sunați la 112',
  'Zur Onlinewache': 'Spre Onlinewache',
  'Zur App nora': 'Spre aplicația nora',
};
