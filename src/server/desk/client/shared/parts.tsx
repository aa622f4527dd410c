import type { ComponentChildren } from 'preact';
import type { ApiError } from './api.ts';

/** Says that there is nothing, and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children}
    </div>
  );
}

/** Says what went wrong, and offers to try again. */
export function Trouble({ error, retry }: { error: ApiError; retry?: () => void }) {
  return (
    <div class="trouble" role="alert">
      <p>{error.message}</p>
      {retry !== undefined && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}

/** Stands for what is on its way. */
export function Loading({ what }: { what: string }) {
  return (
    <p class="loading" role="status">
      Loading {what} …
    </p>
  );
}

/** How sure the extractor is: a bar for the eye, and the number. */
export function Confidence({ value }: { value: number | null }) {
  if (value === null) return null;
  const percent = Math.round(value * 100);
  return (
    <span class="confidence" title={`The extractor is ${percent} % sure`}>
      <svg class="confidence-bar" viewBox="0 0 40 6" aria-hidden="true">
        <rect class="confidence-track" width="40" height="6" rx="3" />
        <rect class="confidence-fill" width={Math.max(3, percent * 0.4)} height="6" rx="3" />
      </svg>
      <span>
        <span class="visually-hidden">Confidence </span>
        {percent} %
      </span>
    </span>
  );
}

/** Heading of a page, with what belongs beside it. */
export function PageHead({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <header class="page-head">
      <h1>{title}</h1>
      {children}
    </header>
  );
}
