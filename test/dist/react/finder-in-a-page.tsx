import type {} from 'kobb-finder/react';
import { useRef, type ReactNode } from 'react';
import type { Directory, KobbFinder } from 'kobb-finder';

/** All that a page of React may say of the finder, as the compiler is to take it. */
export function Page({ directory }: { readonly directory: Directory }): ReactNode {
  const finder = useRef<KobbFinder>(null);
  return (
    <kobb-finder
      ref={finder}
      key="finder"
      id="finder"
      className="wide"
      lang="de"
      directory={directory}
      district={null}
      cardOnly
      headingLevel={3}
      now={new Date()}
      name="ortsteil"
      required
      disabled={false}
      url-param="ortsteil"
      no-advice={true}
      languages="de uk"
      messages={{ label: 'Wo wohnen Sie?' }}
      ondistrict-change={({ district, street }) => [district?.name.length, street?.length]}
      onlanguage-change={({ language }) => language.length}
      ondirectory-load={(event) => event.directory.city.name.length}
      ondirectory-error={({ problems }) => problems.map(({ path, message }) => path + message)}
    >
      <h2 slot="heading">Polizei</h2>
      <p>Telefon 110</p>
    </kobb-finder>
  );
}

export const wrong: readonly ReactNode[] = [
  // @ts-expect-error A district is named by a text.
  <kobb-finder district={7} key="1" />,
  // @ts-expect-error The property is called `cardOnly`.
  <kobb-finder cardonly key="2" />,
  // @ts-expect-error The event has no such field.
  <kobb-finder ondistrict-change={({ zip }) => zip} key="3" />,
  // @ts-expect-error A level is a number.
  <kobb-finder headingLevel="two" key="4" />,
];
