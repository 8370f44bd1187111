/** The digit's value: scripts have their digits in rows of ten, so that those before it in the row are counted. */
function valueOf(digit: string): string {
  const codePoint = Number(digit.codePointAt(0));
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(codePoint - before - 1))) before++;
  return String(before % 10);
}

/** The text with the decimal digits of every script written as 0 to 9: "٦٠" and "६०" become "60". */
export function asciiDigits(text: string): string {
  return text.replace(/(?!\d)\p{Nd}/gu, valueOf);
}
