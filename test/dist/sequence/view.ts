import type { DirectoryInUse, District } from '../../../src/directory/directory.ts';
import {
  activeOf,
  allInside,
  cardHeadingOf,
  fieldOf,
  isListShown,
  labelsOf,
  textOf,
} from '../../fixtures/finder-parts.ts';
import type { Stage } from './stage.ts';

/** What can be seen of a finder at one moment. */
export interface View {
  readonly directory: DirectoryInUse | null;
  /** The id that the page gets when it asks. */
  readonly id: string | null;
  /** The district of that id, if the directory has one. */
  readonly district: District | null;
  readonly hasField: boolean;
  /** What stands in the field; empty where there is none. */
  readonly text: string;
  readonly isOpen: boolean;
  readonly labels: readonly string[];
  readonly active: string | null;
  readonly heading: string | null;
  readonly place: string;
  readonly officers: readonly string[];
  readonly spoken: string;
}

/** Takes down what can be seen at this moment. */
export function viewOf({ finder, directory, region }: Stage): View {
  const id = finder.district;
  const hasField = allInside(finder, '[role=combobox]').length > 0;
  return {
    directory,
    id,
    district: directory?.districts.find((district) => district.id === id) ?? null,
    hasField,
    text: hasField ? fieldOf(finder).value : '',
    isOpen: hasField && isListShown(finder),
    labels: labelsOf(finder),
    active: hasField ? activeOf(finder) : null,
    heading: cardHeadingOf(finder),
    place: allInside(finder, '[part~=place]').map(textOf).join(),
    officers: allInside(finder, '[part~=officer] > b').map(textOf),
    spoken: textOf(region),
  };
}
