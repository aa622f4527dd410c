interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
}

/** Names by their words, for finding the longest that begins at a word in time proportional to its length. */
export class NameTrie<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };

  add(words: readonly string[], value: T): void {
    let node = this.#root;
    for (const word of words) {
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: new Map(), values: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    if (words.length > 0 && !node.values.includes(value)) node.values.push(value);
  }

  /** The words that names begin with. */
  firstWords(): string[] {
    return [...this.#root.next.keys()];
  }

  /** The longest name at `at`, as the number of its words and what bears it. */
  findLongest(words: readonly string[], at: number): { length: number; values: readonly T[] } | null {
    let node: Node<T> | undefined = this.#root;
    let found: { length: number; values: readonly T[] } | null = null;
    for (let i = at; i < words.length; i++) {
      node = node.next.get(words[i] as string);
      if (node === undefined) break;
      if (node.values.length > 0) found = { length: i - at + 1, values: node.values };
    }
    return found;
  }
}
