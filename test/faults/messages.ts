/** What a process under fault is asked. */
export type Request =
  | { readonly kind: 'submit'; readonly urls: readonly string[] }
  | { readonly kind: 'count'; readonly urls: readonly string[] }
  /** How many records wait for a sink. */
  | { readonly kind: 'late' }
  /** To empty the queue. */
  | { readonly kind: 'forget' }
  /** To have its clock so much ahead. */
  | { readonly kind: 'shift'; readonly ms: number };

export type Question = Request & { readonly id: number };

export interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}
