/** Adds a character to the hash of a name; letters count in lower case. */
export function hashName(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0;
}

/** Finds entries by their name within a longer string, without cutting it out or making it lower case first. */
export class NameTable<T extends { readonly name: string }> {
  private readonly byHash = new Map<number, T>();

  constructor(entries: readonly T[]) {
    for (const entry of entries) {
      let hash = 0;
      for (let i = 0; i < entry.name.length; i++) hash = hashName(hash, entry.name.charCodeAt(i));
      // Two known names with one hash would be a fault of this file; the second is then found by its text.
      if (!this.byHash.has(hash)) this.byHash.set(hash, entry);
    }
  }

  find(text: string, start: number, end: number, hash: number): T | undefined {
    const entry = this.byHash.get(hash);
    if (entry === undefined || entry.name.length !== end - start) return undefined;
    for (let i = start, j = 0; i < end; i++, j++) {
      const code = text.charCodeAt(i);
      const lower = code >= 65 && code <= 90 ? code + 32 : code;
      if (lower !== entry.name.charCodeAt(j)) return undefined;
    }
    return entry;
  }
}
