/** A page of the bench: the finder, or what a webmaster would otherwise take. */
export interface Peer {
  /** The name of its file in bench/pages/, and in addresses. */
  readonly id: PeerId;
  readonly title: string;
  /** What is on the page once it can be used, within its place or the shadow root there. */
  readonly usable: string;
  /** True where typing fills a list that belongs to the page. */
  readonly suggests: boolean;
  /** The packages whose versions count. */
  readonly packages: readonly string[];
}

/** The peers' names in files and addresses. */
export type PeerId =
  | 'kobb-finder'
  | 'accessible-autocomplete'
  | 'auto-complete-element'
  | 'downshift'
  | 'select'
  | 'datalist'
  | 'static';

/** The finder first. */
export const peers: readonly Peer[] = [
  { id: 'kobb-finder', title: 'kobb-finder', usable: 'input', suggests: true, packages: ['lit'] },
  {
    id: 'accessible-autocomplete',
    title: 'accessible-autocomplete',
    usable: 'input',
    suggests: true,
    packages: ['accessible-autocomplete'],
  },
  {
    id: 'auto-complete-element',
    title: 'auto-complete-element',
    usable: 'input',
    suggests: true,
    packages: ['@github/auto-complete-element'],
  },
  {
    id: 'downshift',
    title: 'downshift + React',
    usable: 'input',
    suggests: true,
    packages: ['downshift', 'react', 'react-dom'],
  },
  { id: 'select', title: 'native select', usable: 'select', suggests: false, packages: [] },
  { id: 'datalist', title: 'native datalist', usable: 'input', suggests: false, packages: [] },
  { id: 'static', title: 'static page', usable: '.card', suggests: false, packages: [] },
];
