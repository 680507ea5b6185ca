/** Characters as people count them: 𠮷 is one. */
export const lengthOf = (text: string): number => [...text].length;
