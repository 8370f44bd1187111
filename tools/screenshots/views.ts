/** How a page is looked at. */
export interface View {
  /** Part of the file name. */
  readonly name: string;
  /** CSS pixels. */
  readonly width: number;
  readonly features: readonly { readonly name: string; readonly value: string }[];
  /** The size of text that the person set in the browser, in pixels; 16 is usual. */
  readonly textSize: number;
}

/** Two phones, a tablet held upright, a desk. */
const widths: readonly number[] = [320, 360, 768, 1280];

const light = { name: 'prefers-color-scheme', value: 'light' };
const dark = { name: 'prefers-color-scheme', value: 'dark' };
const still = { name: 'prefers-reduced-motion', value: 'reduce' };
const forced = { name: 'forced-colors', value: 'active' };

const modes: readonly Omit<View, 'width'>[] = [
  { name: 'light', features: [light, still], textSize: 16 },
  { name: 'dark', features: [dark, still], textSize: 16 },
  { name: 'forced-light', features: [light, still, forced], textSize: 16 },
  { name: 'forced-dark', features: [dark, still, forced], textSize: 16 },
  { name: 'text-200', features: [light, still], textSize: 32 },
];

/** Every mode at every width. */
export const views: readonly View[] = modes.flatMap((mode) =>
  widths.map((width) => ({ ...mode, width, name: `${mode.name}-${String(width)}` })),
);

/** The two pictures of the README. */
export const readmeViews: readonly View[] = modes
  .filter(({ name }) => name === 'light' || name === 'dark')
  .map((mode) => ({ ...mode, width: 1200 }));
