// Made by "npm run i18n" from src/i18n/words/; changes belong there.
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export { version } from '../../version.ts';

/** What the finder says, in Español. */
export const messages: Messages = {
  locale: 'es-ES',
  dir: 'ltr',
  label: `Barrio`,
  labelWithStreets: `Barrio o calle`,
  hint: `Encuentre aquí la policía de su barrio.`,
  example: (name) => `Por ejemplo: ${name}`,
  suggestions: `Sugerencias`,
  showAll: `Mostrar todos los barrios`,
  toggle: `Barrios para elegir`,
  clear: `Borrar el texto`,
  emergency: (number) => `En caso de emergencia: ${number}`,
  suggestionCount: (count) =>
    `${plural('es-ES', count, { one: `${count} sugerencia`, many: `${count} sugerencias`, other: `${count} sugerencias` })}`,
  suggestionsWithChoice: (count, chosen) =>
    `${plural('es-ES', count, { one: `${count} sugerencia. Elegido: ${chosen}.`, many: `${count} de sugerencias. Elegido: ${chosen}.`, other: `${count} sugerencias. Elegido: ${chosen}.` })}`,
  noSuggestion: (typed) =>
    `No se ha encontrado nada para «${typed}». ¿Está bien escrito? También puede elegir un barrio de la lista.`,
  noSuggestionAgain: `No se ha encontrado nada.`,
  chooseOne: `Por favor, elija una de las sugerencias.`,
  choiceCleared: `Ahora no hay nada elegido.`,
  required: (label) => `${label} (obligatorio)`,
  error: `Hay un error:`,
  valueMissing: `El campo está vacío. Por favor, elija su barrio de la lista.`,
  notYetChosen: (typed, suggestion) =>
    `En el campo pone «${typed}». Todavía no está elegido. Por favor, elija «${suggestion}» de la lista.`,
  severalMeant: (typed) =>
    `En el campo pone «${typed}». Hay varias sugerencias para eso. Por favor, elija una de la lista.`,
  correction: (name) => `¿Quería decir ${name}?`,
  alias: (alias, name) => `${alias} – ${name}`,
  streetsOf: (year) => `La lista de calles es de ${year}. Faltan las calles más nuevas.`,
  askHouseNumber: (street) => `${street}: por favor, añada el número de la casa.`,
  unknownHouseNumber: (address) =>
    `${address}: este número no está en la lista. Por favor, elija una parte de la calle.`,
  liesIn: (address, districts) => `${address} está en ${districts}.`,
  responsible: (district, officers) => `Su policía para ${district}: ${officers}.`,
  postVacant: (district) => `Para ${district} no hay nadie en este momento.`,
  noneListed: (district, published) => `La lista del ${published} no nombra a nadie para ${district}.`,
  area: (name) => `Zona ${name}`,
  officer: `Policía de barrio (Kontaktbereichsbeamter)`,
  officersArePolice: `Los «Kontaktbereichsbeamte» son agentes de policía para su barrio.`,
  officeLine: `Oficina`,
  mobile: (name) => `Móvil de ${name}`,
  standsIn: (name) => `Sustituye a ${name}`,
  standsInUntil: (name, until) => `Sustituye a ${name} hasta el ${until}`,
  nextDoor: `Por favor, llame a la policía:`,
  numberSource: (source) => `Fuente de este número: ${source}`,
  stationWebsite: `Página web de la policía`,
  hours: `Horario de atención`,
  time: (time) => `${time} h`,
  fromTo: (opens, closes) => `de ${opens} a ${closes} h`,
  daysFromTo: (from, through) => `del ${from} al ${through}`,
  closed: `cerrado`,
  openUntil: (time) => `Abierto ahora, hasta las ${time}`,
  nextOpening: (day, hours, when) => `Próximo horario de atención: ${when}, ${day}, ${hours}`,
  holidayToday: `Hoy es día festivo. Por favor, llame antes de ir.`,
  holiday: (day) => `Día festivo: ${day}. Por favor, llame antes de ir.`,
  hoursUnknown: `Quizás la oficina está cerrada. Por favor, llame antes de ir.`,
  office: `Dirección`,
  map: `Mostrar la oficina en el plano de la ciudad`,
  source: (publisher, published) => `Esta información es del ${published}. Fuente: ${publisher}`,
  confirmed: (publisher, published, on, by) =>
    `Esta información es del ${published}. Última confirmación el ${on}: ${by}. Fuente: ${publisher}`,
  changed: (what, on, by) => `${what}: cambio del ${on}. Fuente: ${by}`,
  outdated: `Esta información tiene más de un año. Por favor, llame antes de ir.`,
  language: `Idioma`,
  languageChanged: (language) => `El idioma es ahora: ${language}.`,
  languageFailed: (language) =>
    `Este idioma falta en este momento: ${language}. Por favor, inténtelo de nuevo más tarde.`,
  loadFailed: `La lista no se carga en este momento.`,
  bundledInstead: `Usted ve información guardada.`,
  retry: `Intentar de nuevo`,
  contactName: (area) => `KoBB ${area}`,
  saveContact: `Guardar el contacto`,
  addToCalendar: `Añadir al calendario`,
  printNotice: `Imprimir un cartel`,
  copyLink: `Copiar el enlace`,
  shareLink: `Compartir`,
  districtList: `Todos los barrios en una lista`,
  notListed: (published) => `No están en la lista del ${published}`,
  fileHandedOver: (file, link) =>
    `Su navegador ha recibido el archivo ${file}. ¿No ve ninguna descarga? Entonces copie los datos a mano. O abra este enlace en otro navegador: ${link}`,
  fileForbidden: (link) =>
    `Aquí no se permiten descargas. Copie los datos a mano. O abra este enlace en una ventana nueva: ${link}`,
  notPrinted: (link) =>
    `¿No ve ninguna ventana para imprimir? Entonces aquí no se permite imprimir. Abra este enlace en una ventana nueva: ${link}`,
  notShared: (link) => `El enlace no se ha compartido. Puede copiarlo a mano: ${link}`,
  linkCopied: `El enlace está copiado.`,
  stepFailed: (link) => `No ha funcionado. Imprima esta página. O copie el enlace a mano: ${link}`,
};

/** What the bundled directory says, by its German texts. */
export const texts: Readonly<Record<string, string>> = {
  'Ist es wirklich die Polizei?': '¿Es de verdad la policía?',
  'Legen Sie auf. Wählen Sie dann selbst 110, ohne Rückruftaste. Geben Sie niemandem Geld oder Wertsachen, auch nicht an der Tür. Die Polizei verlangt nie eine Kaution am Telefon. Sie holt auch nichts zum Aufbewahren ab.':
    'Cuelgue. Después marque usted el 110, sin la tecla de devolver la llamada. No dé a nadie dinero ni objetos de valor, tampoco en la puerta. La policía nunca pide una fianza por teléfono. Tampoco recoge nada para guardarlo.',
  'Einbruch und Haustür': 'Robos en casa y puerta de entrada',
  'Rufen Sie sofort 110 an, wenn Sie einen Einbruch vermuten. Halten Sie niemanden auf. Ziehen Sie im Mehrfamilienhaus die Haustür zu, bis sie einrastet. Schließen Sie diese Tür nie ab: Sie ist der Fluchtweg. Schließen Sie beim Weggehen Ihre eigene Wohnung oder Ihr Einfamilienhaus ab. Schließen Sie auch alle Fenster.':
    'Llame enseguida al 110 si cree que alguien ha entrado a robar. No intente detener a nadie. En un edificio de pisos, tire de la puerta de entrada hasta que encaje. Nunca cierre esta puerta con llave: es la vía de escape. Cuando salga, cierre con llave su propio piso o su casa unifamiliar. Cierre también todas las ventanas.',
  'Schockanruf: Jemand will Geld': 'Llamada alarmante: alguien quiere dinero',
  'Legen Sie auf, wenn jemand Geld für Verwandte in Not will. Rufen Sie dann selbst Ihre Verwandten an. Nehmen Sie die Nummer, die Sie kennen. Will jemand das Geld holen? Öffnen Sie nicht. Rufen Sie sofort 110 an.':
    'Cuelgue si alguien quiere dinero para familiares en apuros. Después llame usted a sus familiares. Use el número que usted conoce. ¿Quiere alguien venir a recoger el dinero? No abra. Llame enseguida al 110.',
  'Betrug mit Geld und im Internet': 'Estafas con dinero y en internet',
  'Zahlen Sie nichts. Fragen Sie zuerst Ihre Bank. Sehr hohe Gewinne sind verdächtig. Lassen Sie Fremde nie aus der Ferne an Computer oder Telefon. Melden Sie Betrug unter einer Nummer, die hier steht. Das geht auch bei der Onlinewache Thüringen. Rufen Sie 110 an, wenn es eilt.':
    'No pague nada. Pregunte primero a su banco. Las ganancias muy altas son sospechosas. Nunca dé a desconocidos acceso a distancia a su ordenador o teléfono. Denuncie la estafa en un número que aparece aquí. También puede hacerlo en la comisaría en línea de Turingia (Onlinewache). Llame al 110 si es urgente.',
  'Andere Sorgen und Fragen': 'Otras preocupaciones y preguntas',
  'Rufen Sie bei Gefahr sofort 110 an. Bei Feuer oder Verletzten rufen Sie 112 an. Mit der App nora geht das auch ohne Sprechen. Melden Sie sich dort vorher an. Bei anderen Fragen hilft eine Nummer, die hier steht. Opfer zu sein ist keine Schande.':
    'En caso de peligro, llame enseguida al 110. En caso de incendio o si hay heridos, llame al 112. Con la aplicación nora también se puede sin hablar. Regístrese allí antes. Para otras preguntas le ayuda un número que aparece aquí. Ser víctima no es ninguna vergüenza.',
  'Sie können am Telefon auch einen anderen Termin ausmachen.':
    'También puede acordar otra cita por teléfono.',
  'Landespolizeiinspektion Jena': 'Inspección de la Policía Regional en Jena (Landespolizeiinspektion Jena)',
  'Pressestelle der Landespolizeiinspektion Jena, 2019; Thüringische Landeszeitung, 2021':
    'Oficina de prensa de la Inspección de la Policía Regional en Jena (Landespolizeiinspektion Jena), 2019; periódico Thüringische Landeszeitung, 2021',
  'Stadt Jena': 'Ciudad de Jena',
  '110 anrufen': 'Llamar al 110',
  '112 anrufen': 'Llamar al 112',
  'Zur Onlinewache': 'Ir a la Onlinewache',
  'Zur App nora': 'Ir a la app nora',
};
