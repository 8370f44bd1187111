// The package carries this file as it stands here, beside `index.d.ts`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
  DirectoryErrorEvent,
  DirectoryLoadEvent,
  DistrictChangeEvent,
  KobbFinder,
  LanguageChangeEvent,
} from './index.js';

type Property =
  | 'cardOnly'
  | 'directory'
  | 'disabled'
  | 'district'
  | 'headingLevel'
  | 'languages'
  | 'messages'
  | 'name'
  | 'noAdvice'
  | 'noticeSrc'
  | 'now'
  | 'required'
  | 'src'
  | 'urlParam'
  | 'value';

// React sets a property where the element has one of the name, else an attribute.
type Properties = { [Name in Property]?: KobbFinder[Name] | undefined };

interface Attributes {
  'card-only'?: boolean | '' | 'true' | 'false' | undefined;
  'heading-level'?: number | `${number}` | undefined;
  'no-advice'?: boolean | '' | 'true' | 'false' | undefined;
  'notice-src'?: string | undefined;
  'url-param'?: string | undefined;
}

// React listens to custom elements by `on` and the name of the event as it is.
interface Listeners {
  'ondistrict-change'?: ((event: DistrictChangeEvent) => void) | undefined;
  'onlanguage-change'?: ((event: LanguageChangeEvent) => void) | undefined;
  'ondirectory-load'?: ((event: DirectoryLoadEvent) => void) | undefined;
  'ondirectory-error'?: ((event: DirectoryErrorEvent) => void) | undefined;
}

type Native = DetailedHTMLProps<HTMLAttributes<KobbFinder>, KobbFinder>;

/** What `<kobb-finder>` takes in the TSX of React 19. */
export type KobbFinderProps = Omit<Native, Property> & Properties & Attributes & Listeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'kobb-finder': KobbFinderProps;
    }
  }
}
