/** Each message in brackets and longer by 40 %, a single word as one word. */
export declare function bracketed<Words extends object>(words: Words): Words;

/** Each message as if its letters ran from right to left, with what it was told kept as it is. */
export declare function mirrored<Words extends object>(words: Words): Words;
