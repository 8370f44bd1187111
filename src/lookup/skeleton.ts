/** What stands for what, one after the other, in Latin and in Arabic letters alike; the last takes away all other vowels. */
const classes: readonly (readonly [RegExp, string])[] = [
  // An h that lengthens a vowel or parts two, and a vowel at the end that Arabic writes as one: "هاله" is Halle.
  [/(?<=[aeiouyäöü])h(?![aou])|(?<=[tr])h|[هة](?= |$)/g, ''],
  [/sch|[szßسصشزژثظچ]/g, 's'],
  [/ch|[hحخه]/g, 'h'],
  [/ph/g, 'w'],
  [/x/g, 'ks'],
  [/[pبپ]/g, 'b'],
  [/[dتدطذض]/g, 't'],
  [/[gqcكکقغگج]/g, 'k'],
  [/[fvouöüوفڤ]/g, 'w'],
  [/ل/g, 'l'],
  [/م/g, 'm'],
  [/ن/g, 'n'],
  [/ر/g, 'r'],
  [/(^| )[jيی]/g, '$1j'],
  [/[^bhjklmnrstw\d]|(?<=[^ ])j/g, ''],
  [/ts/g, 's'],
  [/(.)\1+/g, '$1'],
];

/**
 * What is left of spelt words when German is written in Arabic letters: the consonants in classes, with w, f and the vowels
 * o and u as one, since "و" is all of them: "winzerla", "فينتسرلا" and "وينزرلا" are the same.
 */
export function skeleton(words: string): string {
  return classes.reduce((rest, [sign, instead]) => rest.replace(sign, instead), words);
}
