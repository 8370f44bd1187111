import type { Fault } from './fault.ts';

/** What can go wrong on the card: whom it names, when they are there, and how it looks. */
export const cardFaults: readonly Fault[] = [
  {
    name: 'only the first officer is named',
    file: 'directory/who-is-responsible.ts',
    edits: [['return [...present].map((person)', 'return [...present].slice(0, 1).map((person)']],
    tests: ['directory/who-is-responsible'],
  },
  {
    name: 'only the first officer is on the card',
    file: 'card/officers-view.ts',
    edits: [['const people = officers.map(', 'const people = officers.slice(0, 1).map(']],
    tests: ['card/card-view'],
  },
  {
    name: 'the office line leads while nobody is there to hear it',
    file: 'card/officers-view.ts',
    edits: [["const isOpen = status.state === 'open';", 'const isOpen = true;']],
    tests: ['card/order'],
  },
  {
    name: 'the absent officer stands beside the substitute',
    file: 'directory/who-is-responsible.ts',
    edits: [['!away.has(person)', 'person !== undefined']],
    tests: ['directory/who-is-responsible'],
  },
  {
    name: 'an officer is named after their last day',
    file: 'directory/is-current.ts',
    edits: [['(!term.until || date <= term.until)', 'true']],
    tests: ['directory/who-is-responsible'],
  },
  {
    name: 'that the list names nobody is told as a vacancy',
    file: 'card/announcement.ts',
    edits: [
      [
        'messages.noneListed(district.name, formatDate(locale, directory.source.published))',
        'messages.postVacant(district.name)',
      ],
    ],
    tests: ['card'],
  },
  {
    name: 'an office is open on a public holiday',
    file: 'hours/office-status.ts',
    edits: [['express || !dates.includes(date)', 'true']],
    tests: ['hours/office-status'],
  },
  {
    name: 'an office is said to open beyond the holidays known',
    file: 'hours/office-status.ts',
    edits: [['date <= validThrough;', 'inDays < 20;']],
    tests: ['hours/office-status'],
  },
  {
    name: 'hours go by the clock of the device',
    file: 'hours/zoned-date-time.ts',
    edits: [["timeZone, year: 'numeric'", "year: 'numeric'"]],
    tests: ['hours/zoned-date-time'],
  },
  {
    name: 'special hours come on top of the weekly ones',
    file: 'hours/openings.ts',
    edits: [['(express ? special :', '(express && special?.[0]?.opens ? special :']],
    tests: ['hours/openings'],
  },
  {
    name: 'data older than a year carry no word of caution',
    file: 'card/is-outdated.ts',
    edits: [['yearAfter(confirmed?.on ?? published) <', "'9999-12-31' <"]],
    tests: ['card/source-view'],
  },
  {
    name: 'a number is dialled without its country code',
    file: 'contact/telephone.ts',
    edits: [['`tel:${e164}`', "`tel:${e164.replace('+49', '0')}`"]],
    tests: ['contact/telephone', 'card/card-view'],
  },
  {
    name: 'the active option has no mark in forced colours',
    file: 'combobox/combobox.styles.ts',
    edits: [
      ['background: var(--finder-active); color: var(--finder-on-active);', ''],
      ['outline: 2px solid var(--finder-ink); outline-offset: -2px;', ''],
    ],
    tests: ['element/touch-and-focus', 'element/theme'],
  },
  {
    name: 'the active option is not highlighted in forced colours',
    file: 'combobox/combobox.styles.ts',
    edits: [['background: var(--finder-active); color: var(--finder-on-active);', '']],
    tests: ['element/touch-and-focus', 'element/theme'],
  },
  {
    name: 'with forced colours the number is written in the colour of its ground',
    file: 'theme/colours.styles.ts',
    edits: [['--finder-on-filled: Canvas;', '--finder-on-filled: CanvasText;']],
    tests: ['element/contrast'],
  },
  {
    name: 'the text on the accent is the surface, whatever the accent is',
    file: 'card/card.styles.ts',
    edits: [['color: var(--finder-on-filled);', 'color: var(--finder-surface);']],
    tests: ['element/contrast'],
  },
  {
    name: 'with more contrast the accent under a number stays as pale as the page wrote it',
    file: 'theme/colours.styles.ts',
    edits: [['--finder-filling: var(--finder-ink);', '']],
    tests: ['element/more-contrast'],
  },
  {
    name: 'with more contrast the edges stay thin',
    file: 'theme/more-contrast.styles.ts',
    edits: [['border-width: 4px;', '']],
    tests: ['element/more-contrast'],
  },
  {
    name: 'text of people who need it large stops growing',
    file: 'theme/theme.styles.ts',
    edits: [['max(18px, 1.125em, min(1.125rem, 36px))', 'clamp(18px, max(1.125em, 1.125rem), 36px)']],
    tests: ['element/theme'],
  },
  {
    name: 'Dark Reader recolours the number and its ground each by itself',
    file: 'card/card.styles.ts',
    edits: [['.darkreader ~ .root .call {', '.nowhere .call {']],
    tests: ['element/dark-reader'],
  },
  {
    name: 'words have the accent as the page wrote it',
    file: 'theme/theme.styles.ts',
    edits: [['color: var(--finder-ink);', 'color: var(--finder-brand);']],
    tests: ['element/contrast'],
  },
  {
    name: 'colours of new engines stand where every engine reads them',
    file: 'theme/colours.styles.ts',
    edits: [
      ['--finder-muted: CanvasText;', '--finder-muted: color-mix(in srgb, CanvasText, Canvas);'],
      ['--finder-on-filled: Canvas;', '--finder-on-filled: color-mix(in srgb, Canvas, Canvas);'],
    ],
    tests: ['element/contrast'],
  },
  {
    name: 'a disabled field is pale',
    file: 'combobox/combobox.styles.ts',
    edits: [['border-style: dashed;', 'opacity: 0.4;']],
    tests: ['element/contrast'],
  },
  {
    name: 'with forced colours the active option is lost under the pointer',
    file: 'combobox/combobox.styles.ts',
    edits: [["[role='option'][aria-selected='true'] {", "[aria-selected='true'] {"]],
    tests: ['element/contrast'],
  },
  {
    name: 'buttons are as small as their signs',
    file: 'combobox/combobox.styles.ts',
    edits: [['min-height: 48px;', '']],
    tests: ['element/touch-and-focus'],
  },
  {
    name: 'text grows and shrinks with the root of the page',
    file: 'theme/theme.styles.ts',
    edits: [['max(18px, 1.125em, min(1.125rem, 36px))', '1.125rem']],
    tests: ['element/theme', 'embedding/hostile-pages'],
  },
  {
    name: 'hidden does not hide',
    file: 'theme/theme.styles.ts',
    edits: [[':host([hidden]), [hidden] {', '[hidden] {']],
    tests: ['element/theme', 'element/attributes', 'element/lifecycle'],
  },
  {
    name: 'people are known by their names alone',
    file: 'directory/people.ts',
    edits: [['`${name}\\n${number}`', 'name']],
    tests: ['directory/people'],
  },
  {
    name: 'a colleague who stands in is two people',
    file: 'directory/who-is-responsible.ts',
    edits: [['const people = peopleOf(officers);', 'const people = officers.map((_, index) => index);']],
    tests: ['card/one-person-once'],
  },
  {
    name: 'the next opening is looked for as long as holidays are known',
    file: 'hours/office-status.ts',
    edits: [['inDays <= daysAhead && ', '']],
    tests: ['hours/bounded'],
  },
];
