// Made by "npm run i18n" from src/i18n/words/; changes belong there.
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export { version } from '../../version.ts';

/** What the finder says, in Français. */
export const messages: Messages = {
  locale: 'fr-FR',
  dir: 'ltr',
  label: `Quartier`,
  labelWithStreets: `Quartier ou rue`,
  hint: `Trouvez ici la police de votre quartier.`,
  example: (name) => `Par exemple : ${name}`,
  suggestions: `Propositions`,
  showAll: `Afficher tous les quartiers`,
  toggle: `Quartiers au choix`,
  clear: `Effacer le champ`,
  emergency: (number) => `En cas d’urgence : ${number}`,
  suggestionCount: (count) =>
    `${plural('fr-FR', count, { one: `${count} proposition`, many: `${count} propositions`, other: `${count} propositions` })}`,
  suggestionsWithChoice: (count, chosen) =>
    `${plural('fr-FR', count, { one: `${count} proposition. Choix actuel : ${chosen}.`, many: `${count} de propositions. Choix actuel : ${chosen}.`, other: `${count} propositions. Choix actuel : ${chosen}.` })}`,
  noSuggestion: (typed) =>
    `Rien trouvé pour « ${typed} ». Est-ce bien écrit ? Vous pouvez aussi choisir un quartier dans la liste.`,
  noSuggestionAgain: `Rien trouvé.`,
  chooseOne: `Veuillez choisir une des propositions.`,
  choiceCleared: `Maintenant, rien n’est choisi.`,
  required: (label) => `${label} (obligatoire)`,
  error: `Erreur :`,
  valueMissing: `Le champ est vide. Veuillez choisir votre quartier dans la liste.`,
  notYetChosen: (typed, suggestion) =>
    `Dans le champ, il y a « ${typed} ». Ce n’est pas encore choisi. Veuillez choisir « ${suggestion} » dans la liste.`,
  severalMeant: (typed) =>
    `Dans le champ, il y a « ${typed} ». Il y a plusieurs propositions pour cela. Veuillez en choisir une dans la liste.`,
  correction: (name) => `Vouliez-vous dire ${name} ?`,
  alias: (alias, name) => `${alias} – ${name}`,
  streetsOf: (year) => `La liste des rues date de ${year}. Les rues plus récentes manquent.`,
  askHouseNumber: (street) => `${street} : veuillez ajouter le numéro de la maison.`,
  unknownHouseNumber: (address) =>
    `${address} : ce numéro n’est pas dans la liste. Veuillez choisir une partie de la rue.`,
  liesIn: (address, districts) => `${address} se trouve dans le quartier ${districts}.`,
  responsible: (district, officers) => `Votre police pour ${district} : ${officers}.`,
  postVacant: (district) => `Pour ${district}, il n’y a personne en ce moment.`,
  noneListed: (district, published) => `La liste du ${published} n’indique personne pour ${district}.`,
  area: (name) => `Secteur ${name}`,
  officer: `Agent de police de quartier (Kontaktbereichsbeamter)`,
  officersArePolice: `Les « Kontaktbereichsbeamte » sont des policières et des policiers pour votre quartier.`,
  officeLine: `Bureau`,
  mobile: (name) => `Portable : ${name}`,
  standsIn: (name) => `Remplace ${name}`,
  standsInUntil: (name, until) => `Remplace ${name} jusqu’au ${until}`,
  nextDoor: `Veuillez appeler la police :`,
  numberSource: (source) => `Source de ce numéro : ${source}`,
  stationWebsite: `Site internet de la police`,
  hours: `Heures de permanence`,
  time: (time) => `jusqu’à ${time}`,
  fromTo: (opens, closes) => `de ${opens} à ${closes}`,
  daysFromTo: (from, through) => `du ${from} au ${through}`,
  closed: `fermé`,
  openUntil: (time) => `Ouvert maintenant, ${time}`,
  nextOpening: (day, hours, when) => `Prochaine permanence : ${when}, ${day}, ${hours}`,
  holidayToday: `Aujourd’hui est un jour férié. Veuillez appeler avant de vous déplacer.`,
  holiday: (day) => `Jour férié : ${day}. Veuillez appeler avant de vous déplacer.`,
  hoursUnknown: `Le bureau est peut-être fermé. Veuillez appeler avant de vous déplacer.`,
  office: `Adresse du bureau`,
  map: `Montrer le bureau sur le plan de la ville`,
  source: (publisher, published) => `Ces informations datent du ${published}. Source : ${publisher}`,
  confirmed: (publisher, published, on, by) =>
    `Ces informations datent du ${published}. Dernière confirmation le ${on} : ${by}. Source : ${publisher}`,
  changed: (what, on, by) => `${what} : modification du ${on}. Source : ${by}`,
  outdated: `Ces informations datent de plus d’un an. Veuillez appeler avant de vous déplacer.`,
  language: `Langue`,
  languageChanged: (language) => `La langue est maintenant : ${language}.`,
  languageFailed: (language) =>
    `Cette langue manque en ce moment : ${language}. Veuillez réessayer plus tard.`,
  loadFailed: `La liste ne se charge pas en ce moment.`,
  bundledInstead: `Vous voyez des informations enregistrées.`,
  retry: `Réessayer`,
  contactName: (area) => `KoBB ${area}`,
  saveContact: `Enregistrer le contact`,
  addToCalendar: `Ajouter au calendrier`,
  printNotice: `Imprimer une affiche`,
  copyLink: `Copier le lien`,
  shareLink: `Partager`,
  districtList: `Tous les quartiers en liste`,
  notListed: (published) => `Absents de la liste du ${published}`,
  fileHandedOver: (file, link) =>
    `Votre navigateur a reçu le fichier ${file}. Vous ne voyez pas de téléchargement ? Alors recopiez les informations à la main. Ou ouvrez ce lien dans un autre navigateur : ${link}`,
  fileForbidden: (link) =>
    `Les téléchargements ne sont pas autorisés ici. Recopiez les informations à la main. Ou ouvrez ce lien dans une nouvelle fenêtre : ${link}`,
  notPrinted: (link) =>
    `Vous ne voyez pas de fenêtre d’impression ? Alors l’impression n’est pas autorisée ici. Ouvrez ce lien dans une nouvelle fenêtre : ${link}`,
  notShared: (link) => `Le lien n’est pas partagé. Vous pouvez le recopier à la main : ${link}`,
  linkCopied: `Le lien est copié.`,
  stepFailed: (link) => `Cela n’a pas marché. Imprimez cette page. Ou recopiez le lien à la main : ${link}`,
};

/** What the bundled directory says, by its German texts. */
export const texts: Readonly<Record<string, string>> = {
  'Ist es wirklich die Polizei?': 'Est-ce vraiment la police ?',
  'Legen Sie auf. Wählen Sie dann selbst 110, ohne Rückruftaste. Geben Sie niemandem Geld oder Wertsachen, auch nicht an der Tür. Die Polizei verlangt nie eine Kaution am Telefon. Sie holt auch nichts zum Aufbewahren ab.':
    'Raccrochez. Composez ensuite vous-même le 110, sans la touche de rappel. Ne donnez à personne de l’argent ou des objets de valeur, même à la porte. La police ne demande jamais de caution au téléphone. Elle ne vient pas non plus chercher des objets pour les garder.',
  'Einbruch und Haustür': 'Cambriolage et porte d’entrée',
  'Rufen Sie sofort 110 an, wenn Sie einen Einbruch vermuten. Halten Sie niemanden auf. Ziehen Sie im Mehrfamilienhaus die Haustür zu, bis sie einrastet. Schließen Sie diese Tür nie ab: Sie ist der Fluchtweg. Schließen Sie beim Weggehen Ihre eigene Wohnung oder Ihr Einfamilienhaus ab. Schließen Sie auch alle Fenster.':
    'Appelez tout de suite le 110 si vous soupçonnez un cambriolage. N’essayez d’arrêter personne. Dans un immeuble, tirez la porte d’entrée jusqu’à ce qu’elle s’enclenche. Ne fermez jamais cette porte à clé : c’est l’issue de secours. Quand vous partez, fermez à clé votre propre appartement ou votre maison individuelle. Fermez aussi toutes les fenêtres.',
  'Schockanruf: Jemand will Geld': 'Appel choc : quelqu’un veut de l’argent',
  'Legen Sie auf, wenn jemand Geld für Verwandte in Not will. Rufen Sie dann selbst Ihre Verwandten an. Nehmen Sie die Nummer, die Sie kennen. Will jemand das Geld holen? Öffnen Sie nicht. Rufen Sie sofort 110 an.':
    'Raccrochez si quelqu’un veut de l’argent pour des proches en détresse. Appelez ensuite vous-même vos proches. Prenez le numéro que vous connaissez. Quelqu’un veut venir chercher l’argent ? N’ouvrez pas. Appelez tout de suite le 110.',
  'Betrug mit Geld und im Internet': 'Escroqueries financières et sur internet',
  'Zahlen Sie nichts. Fragen Sie zuerst Ihre Bank. Sehr hohe Gewinne sind verdächtig. Lassen Sie Fremde nie aus der Ferne an Computer oder Telefon. Melden Sie Betrug unter einer Nummer, die hier steht. Das geht auch bei der Onlinewache Thüringen. Rufen Sie 110 an, wenn es eilt.':
    'Ne payez rien. Demandez d’abord à votre banque. Les très gros gains sont suspects. Ne laissez jamais des inconnus accéder à distance à votre ordinateur ou à votre téléphone. Signalez une escroquerie à un numéro indiqué ici. C’est aussi possible auprès du commissariat en ligne de Thuringe (Onlinewache). Appelez le 110 si c’est urgent.',
  'Andere Sorgen und Fragen': 'Autres soucis et questions',
  'Rufen Sie bei Gefahr sofort 110 an. Bei Feuer oder Verletzten rufen Sie 112 an. Mit der App nora geht das auch ohne Sprechen. Melden Sie sich dort vorher an. Bei anderen Fragen hilft eine Nummer, die hier steht. Opfer zu sein ist keine Schande.':
    'En cas de danger, appelez tout de suite le 110. En cas d’incendie ou s’il y a des blessés, appelez le 112. Avec l’application nora, c’est aussi possible sans parler. Pensez à vous y inscrire avant. Pour d’autres questions, un numéro indiqué ici vous aidera. Être victime n’est pas une honte.',
  'Sie können am Telefon auch einen anderen Termin ausmachen.':
    'Vous pouvez aussi convenir d’un autre rendez-vous par téléphone.',
  'Landespolizeiinspektion Jena': 'Inspection de la police du Land à Iéna (Landespolizeiinspektion Jena)',
  'Pressestelle der Landespolizeiinspektion Jena, 2019; Thüringische Landeszeitung, 2021':
    'Service de presse de l’inspection de la police du Land à Iéna (Landespolizeiinspektion Jena), 2019 ; journal Thüringische Landeszeitung, 2021',
  'Stadt Jena': 'Ville d’Iéna',
  '110 anrufen': 'Appeler le 110',
  '112 anrufen': 'Appeler le 112',
  'Zur Onlinewache': 'Aller à l’Onlinewache',
  'Zur App nora': 'Aller à l’application nora',
};
