/** The version of the package, as a page or a file of a language can compare it. */
export const version = '0.1.0';
