/** Words without the signs that would turn those after them around; for where no element can keep them apart. */
export function toPlainText(words: string): string {
  return words.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '');
}
