// Made by "npm run i18n" from src/i18n/words/; changes belong there.
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export { version } from '../../version.ts';

/** What the finder says, in Polski. */
export const messages: Messages = {
  locale: 'pl-PL',
  dir: 'ltr',
  label: `Dzielnica`,
  labelWithStreets: `Dzielnica lub ulica`,
  hint: `Tutaj znajdą Państwo policję dla swojej dzielnicy.`,
  example: (name) => `Na przykład: ${name}`,
  suggestions: `Propozycje`,
  showAll: `Pokaż wszystkie dzielnice`,
  toggle: `Dzielnice do wyboru`,
  clear: `Wyczyść pole`,
  emergency: (number) => `W nagłym wypadku: ${number}`,
  suggestionCount: (count) =>
    `${plural('pl-PL', count, { one: `${count} propozycja`, few: `${count} propozycje`, many: `${count} propozycji`, other: `${count} propozycji` })}`,
  suggestionsWithChoice: (count, chosen) =>
    `${plural('pl-PL', count, { one: `${count} propozycja. Wybrano: ${chosen}.`, few: `${count} propozycje. Wybrano: ${chosen}.`, many: `${count} propozycji. Wybrano: ${chosen}.`, other: `${count} propozycji. Wybrano: ${chosen}.` })}`,
  noSuggestion: (typed) =>
    `Nic nie znaleziono dla „${typed}”. Czy pisownia jest poprawna? Można też wybrać dzielnicę z listy.`,
  noSuggestionAgain: `Nic nie znaleziono.`,
  chooseOne: `Proszę wybrać jedną z propozycji.`,
  choiceCleared: `Teraz nic nie jest wybrane.`,
  required: (label) => `${label} (wymagane)`,
  error: `Błąd:`,
  valueMissing: `Pole jest puste. Proszę wybrać swoją dzielnicę z listy.`,
  notYetChosen: (typed, suggestion) =>
    `W polu jest „${typed}”. To nie jest jeszcze wybrane. Proszę wybrać z listy „${suggestion}”.`,
  severalMeant: (typed) =>
    `W polu jest „${typed}”. Jest do tego kilka propozycji. Proszę wybrać jedną z listy.`,
  correction: (name) => `Czy chodzi o „${name}”?`,
  alias: (alias, name) => `${alias} – ${name}`,
  streetsOf: (year) => `Lista ulic pochodzi z roku ${year}. Nowszych ulic na niej nie ma.`,
  askHouseNumber: (street) => `${street}: proszę dopisać numer domu.`,
  unknownHouseNumber: (address) =>
    `${address}: tego numeru domu nie ma na liście. Proszę wybrać część ulicy.`,
  liesIn: (address, districts) => `${address}: to dzielnica ${districts}.`,
  responsible: (district, officers) => `Państwa policja dla dzielnicy ${district}: ${officers}.`,
  postVacant: (district) => `W dzielnicy ${district} nie ma teraz dzielnicowego.`,
  noneListed: (district, published) =>
    `Na liście z dnia ${published} nie podano nikogo dla dzielnicy ${district}.`,
  area: (name) => `Rejon ${name}`,
  officer: `Dzielnicowy (Kontaktbereichsbeamter)`,
  officersArePolice: `Kontaktbereichsbeamte (dzielnicowi) to policjantki i policjanci dla Państwa dzielnicy.`,
  officeLine: `Biuro`,
  mobile: (name) => `Telefon komórkowy: ${name}`,
  standsIn: (name) => `Zastępstwo za: ${name}`,
  standsInUntil: (name, until) => `Zastępstwo do ${until} za: ${name}`,
  nextDoor: `Proszę zadzwonić na policję:`,
  numberSource: (source) => `Źródło tego numeru: ${source}`,
  stationWebsite: `Strona internetowa policji`,
  hours: `Godziny przyjęć`,
  time: (time) => `godz. ${time}`,
  fromTo: (opens, closes) => `od ${opens} do ${closes}`,
  daysFromTo: (from, through) => `pierwszy dzień: ${from}, ostatni dzień: ${through}`,
  closed: `nieczynne`,
  openUntil: (time) => `Teraz czynne, do ${time}`,
  nextOpening: (day, hours, when) => `Następne godziny przyjęć: ${when}, ${day}, ${hours}`,
  holidayToday: `Dziś jest święto. Przed przyjściem proszę zadzwonić.`,
  holiday: (day) => `Święto: ${day}. Przed przyjściem proszę zadzwonić.`,
  hoursUnknown: `Biuro może być nieczynne. Przed przyjściem proszę zadzwonić.`,
  office: `Adres`,
  map: `Pokaż biuro na planie miasta`,
  source: (publisher, published) => `Te informacje są z dnia ${published}. Źródło: ${publisher}`,
  confirmed: (publisher, published, on, by) =>
    `Te informacje są z dnia ${published}. Ostatnio potwierdzone dnia ${on}: ${by}. Źródło: ${publisher}`,
  changed: (what, on, by) => `${what}: zmiana z dnia ${on}. Źródło: ${by}`,
  outdated: `Te informacje mają ponad rok. Przed przyjściem proszę zadzwonić.`,
  language: `Język`,
  languageChanged: (language) => `Teraz wybrany język: ${language}.`,
  languageFailed: (language) => `Tego języka teraz brakuje: ${language}. Proszę spróbować ponownie później.`,
  loadFailed: `Lista się teraz nie ładuje.`,
  bundledInstead: `Widzą Państwo zapisane informacje.`,
  retry: `Spróbuj ponownie`,
  contactName: (area) => `KoBB ${area}`,
  saveContact: `Zapisz kontakt`,
  addToCalendar: `Dodaj do kalendarza`,
  printNotice: `Wydrukuj ogłoszenie`,
  copyLink: `Kopiuj link`,
  shareLink: `Udostępnij`,
  districtList: `Lista wszystkich dzielnic`,
  notListed: (published) => `Nie ma na liście z dnia ${published}`,
  fileHandedOver: (file, link) =>
    `Przeglądarka otrzymała plik ${file}. Nie widać pobierania? W takim razie proszę przepisać dane ręcznie. Albo proszę otworzyć ten link w innej przeglądarce: ${link}`,
  fileForbidden: (link) =>
    `Pobieranie nie jest tu dozwolone. Proszę przepisać dane ręcznie. Albo proszę otworzyć ten link w nowym oknie: ${link}`,
  notPrinted: (link) =>
    `Nie widać okna drukowania? W takim razie drukowanie nie jest tu dozwolone. Proszę otworzyć ten link w nowym oknie: ${link}`,
  notShared: (link) => `Link nie został udostępniony. Można go przepisać ręcznie: ${link}`,
  linkCopied: `Link jest skopiowany.`,
  stepFailed: (link) =>
    `To się nie udało. Proszę wydrukować tę stronę. Albo proszę przepisać link ręcznie: ${link}`,
};

/** What the bundled directory says, by its German texts. */
export const texts: Readonly<Record<string, string>> = {
  'Ist es wirklich die Polizei?': 'Czy to naprawdę policja?',
  'Legen Sie auf. Wählen Sie dann selbst 110, ohne Rückruftaste. Geben Sie niemandem Geld oder Wertsachen, auch nicht an der Tür. Die Polizei verlangt nie eine Kaution am Telefon. Sie holt auch nichts zum Aufbewahren ab.':
    'Proszę się rozłączyć. Potem proszę samodzielnie wybrać 110, bez przycisku oddzwaniania. Proszę nikomu nie dawać pieniędzy ani kosztowności, także przy drzwiach. Policja nigdy nie żąda kaucji przez telefon. Policja nie odbiera też niczego na przechowanie.',
  'Einbruch und Haustür': 'Włamanie i drzwi wejściowe',
  'Rufen Sie sofort 110 an, wenn Sie einen Einbruch vermuten. Halten Sie niemanden auf. Ziehen Sie im Mehrfamilienhaus die Haustür zu, bis sie einrastet. Schließen Sie diese Tür nie ab: Sie ist der Fluchtweg. Schließen Sie beim Weggehen Ihre eigene Wohnung oder Ihr Einfamilienhaus ab. Schließen Sie auch alle Fenster.':
    'W razie podejrzenia włamania proszę od razu zadzwonić pod numer 110. Proszę nikogo nie zatrzymywać. W domu wielorodzinnym proszę zamykać drzwi wejściowe tak, aby się zatrzasnęły. Tych drzwi proszę nigdy nie zamykać na klucz: to droga ucieczki. Przy wychodzeniu proszę zamknąć na klucz własne mieszkanie lub dom jednorodzinny. Proszę też zamknąć wszystkie okna.',
  'Schockanruf: Jemand will Geld': 'Szokujący telefon: ktoś chce pieniędzy',
  'Legen Sie auf, wenn jemand Geld für Verwandte in Not will. Rufen Sie dann selbst Ihre Verwandten an. Nehmen Sie die Nummer, die Sie kennen. Will jemand das Geld holen? Öffnen Sie nicht. Rufen Sie sofort 110 an.':
    'Gdy ktoś przez telefon chce pieniędzy dla krewnych w potrzebie, proszę się rozłączyć. Potem proszę samodzielnie zadzwonić do krewnych. Proszę wybrać numer, który Państwo znają. Ktoś chce przyjść po pieniądze? Proszę nie otwierać. Proszę od razu zadzwonić pod numer 110.',
  'Betrug mit Geld und im Internet': 'Oszustwa finansowe i w internecie',
  'Zahlen Sie nichts. Fragen Sie zuerst Ihre Bank. Sehr hohe Gewinne sind verdächtig. Lassen Sie Fremde nie aus der Ferne an Computer oder Telefon. Melden Sie Betrug unter einer Nummer, die hier steht. Das geht auch bei der Onlinewache Thüringen. Rufen Sie 110 an, wenn es eilt.':
    'Proszę nic nie płacić. Proszę najpierw zapytać w swoim banku. Bardzo wysokie zyski są podejrzane. Proszę nigdy nie dawać obcym zdalnego dostępu do komputera ani telefonu. Oszustwo proszę zgłosić pod numerem, który tu podano. Można to też zrobić w internetowym komisariacie Turyngii (Onlinewache). W pilnej sprawie proszę zadzwonić pod numer 110.',
  'Andere Sorgen und Fragen': 'Inne zmartwienia i pytania',
  'Rufen Sie bei Gefahr sofort 110 an. Bei Feuer oder Verletzten rufen Sie 112 an. Mit der App nora geht das auch ohne Sprechen. Melden Sie sich dort vorher an. Bei anderen Fragen hilft eine Nummer, die hier steht. Opfer zu sein ist keine Schande.':
    'W razie niebezpieczeństwa proszę od razu zadzwonić pod numer 110. W razie pożaru lub gdy są ranni, proszę zadzwonić pod numer 112. Z aplikacją nora można to zrobić także bez mówienia. Proszę się w niej wcześniej zarejestrować. W innych sprawach pomoże numer, który tu podano. Bycie ofiarą to żaden wstyd.',
  'Sie können am Telefon auch einen anderen Termin ausmachen.':
    'Przez telefon można też umówić się na inny termin.',
  'Landespolizeiinspektion Jena': 'Krajowa Inspekcja Policji w Jenie (Landespolizeiinspektion Jena)',
  'Pressestelle der Landespolizeiinspektion Jena, 2019; Thüringische Landeszeitung, 2021':
    'Biuro prasowe Krajowej Inspekcji Policji w Jenie (Landespolizeiinspektion Jena), 2019; gazeta Thüringische Landeszeitung, 2021',
  'Stadt Jena': 'Miasto Jena',
  '110 anrufen': 'Zadzwoń pod 110',
  '112 anrufen': 'Zadzwoń pod 112',
  'Zur Onlinewache': 'Przejdź do Onlinewache',
  'Zur App nora': 'Przejdź do aplikacji nora',
};
