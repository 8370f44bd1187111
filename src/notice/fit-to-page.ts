/** Text shrinks by hundredths, and no further than to where it could not be read. */
const smallest = 40;
const step = 4;

function overflows({ scrollHeight, clientHeight, scrollWidth, clientWidth }: Element): boolean {
  // Browsers round the one and the other on their own.
  return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
}

/** Gives the text in `box` the largest size, up to `largest` hundredths, at which everything has its room in `boxes`; gives that size. */
function fit(box: HTMLElement, boxes: readonly Element[], largest: number): number {
  let scale = largest;
  do box.style.setProperty('--scale', String(scale / 100));
  while (boxes.some(overflows) && (scale -= step) >= smallest);
  return scale;
}

/** Fits the strips to their width and then everything else to the page, so that long names only cost size. Gives the size, in hundredths. */
export function fitToPage(sheet: HTMLElement): number {
  const strips = sheet.querySelector<HTMLElement>('.strips');
  if (strips) fit(strips, [...strips.querySelectorAll('li, div')], 100);
  return fit(sheet, [sheet, ...sheet.querySelectorAll('.columns')], 120);
}
