import { bundledDirectory } from '../../../src/bundled-directory.ts';
import type { DirectoryInUse } from '../../../src/directory/directory.ts';
import type { DistrictChangeEvent } from '../../../src/events.ts';
import type { KobbFinder } from '../../../src/kobb-finder.ts';
import { mountBuiltIn } from '../../fixtures/built-finder.ts';
import { fakeFetch, type FakeFetch } from '../../fixtures/fake-fetch.ts';
import { fakeTimers, type FakeTimers } from '../../fixtures/fake-timers.ts';
import { allInside, inside } from '../../fixtures/finder-parts.ts';
import { mondayMorning } from '../../fixtures/musterstadt.ts';
import { watchListeners, type ListenerWatch } from '../../fixtures/watch-listeners.ts';
import { usable } from './directories.ts';
import { keepToThePage } from './keep-to-the-page.ts';
import { watchForErrors } from './watch-for-errors.ts';

/** A finder on a page of its own, with the network and the clock in the hands of the test. */
export interface Stage {
  readonly finder: KobbFinder;
  /** Where the finder can be put: twice in the form, and in a shadow root. */
  readonly places: readonly ParentNode[];
  readonly region: Element;
  readonly time: FakeTimers;
  readonly net: FakeFetch;
  readonly listeners: ListenerWatch;
  /** What `district-change` told since the last step began. */
  readonly changes: DistrictChangeEvent[];
  /** Whatever was thrown, rejected or written on the console, but for the finder's own warnings. */
  readonly errors: readonly string[];
  /** The directory that the finder is to work with. */
  readonly directory: DirectoryInUse | null;
  /** The page names another source. */
  takeFrom(source: Partial<Pick<KobbFinder, 'src' | 'directory'>>): void;
  strike(): void;
}

const markup = `<form><fieldset><section lang="de"><kobb-finder name="ortsteil"><a href="#">Liste</a></kobb-finder></section>
  <section></section></fieldset></form><div></div><button type="button">Anderswo</button>`;

function placesIn(page: ParentNode): ParentNode[] {
  const sections = page.querySelectorAll('section');
  const root = page.querySelector('div')?.attachShadow({ mode: 'open' });
  return [...sections, ...(root ? [root] : [])];
}

/** Remembers the directory that came from the address named, until the page names another source. */
class Loaded {
  #directory: DirectoryInUse | null = null;
  readonly #finder: KobbFinder;

  constructor(finder: KobbFinder) {
    this.#finder = finder;
    finder.addEventListener('directory-load', ({ directory }) => {
      this.#directory = finder.directory ? null : directory;
    });
  }

  get directory(): DirectoryInUse | null {
    return this.#directory;
  }

  name(source: Partial<Pick<KobbFinder, 'src' | 'directory'>>): void {
    const { src, directory } = this.#finder;
    Object.assign(this.#finder, source);
    if (this.#finder.src !== src || this.#finder.directory !== directory) this.#directory = null;
  }
}

/** Sets everything up anew, with the directory that comes with the finder. */
export async function setStage(): Promise<Stage> {
  const { errors, stop } = watchForErrors();
  const callOff = keepToThePage();
  const listeners = watchListeners();
  const time = fakeTimers(mondayMorning);
  const net = fakeFetch();
  const finder = await mountBuiltIn(markup);
  const page = finder.closest('main');
  const changes: DistrictChangeEvent[] = [];
  finder.addEventListener('district-change', (event) => changes.push(event));
  const loaded = new Loaded(finder);
  return {
    ...{ finder, time, net, listeners, changes, errors, places: page ? placesIn(page) : [] },
    region: inside(finder, '[role=status]'),
    get directory() {
      const { directory, src } = finder;
      if (directory) return usable(directory);
      if (!src) return bundledDirectory;
      // Until it has come, either is right: what becomes of an address that gives nothing has tests of its own.
      return loaded.directory ?? (allInside(finder, 'slot:not([name])').length > 0 ? null : bundledDirectory);
    },
    takeFrom(source) {
      loaded.name(source);
    },
    strike() {
      page?.remove();
      net.restore();
      time.restore();
      listeners.restore();
      stop();
      callOff();
    },
  };
}
