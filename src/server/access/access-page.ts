import { html, type Html } from '../html.ts';

/** A page of the way in: one box with a heading, what went wrong if anything did, and a form. */
function showAccessPage(title: string, error: string | null, body: Html): string {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Alderman</title>
        <link rel="stylesheet" href="/access.css" />
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${error !== null && html`<p class="error" role="alert">${error}</p>`} ${body}
        </main>
      </body>
    </html>`.text;
}

export function showLogin(error: string | null, name: string, next: string): string {
  return showAccessPage(
    'Log in',
    error,
    html`<form method="post" action="/login">
      <input type="hidden" name="next" value="${next}" />
      <label
        >Name
        <input name="name" value="${name}" autocomplete="username" autocapitalize="none" required autofocus />
      </label>
      <label
        >Password
        <input name="password" type="password" autocomplete="current-password" required />
      </label>
      <button>Log in</button>
    </form>`,
  );
}

export function showJoin(error: string | null, name: string, secret: string): string {
  return showAccessPage(
    'Choose a password',
    error,
    html`<form method="post" action="/join">
      <input type="hidden" name="link" value="${secret}" />
      <label
        >Name
        <input name="name" value="${name}" autocomplete="username" readonly />
      </label>
      <label
        >Password, 12 characters or more
        <input name="password" type="password" autocomplete="new-password" required minlength="12" />
      </label>
      <button>Save and log in</button>
    </form>`,
  );
}

export function showLinkOver(): string {
  return showAccessPage(
    'This link is over',
    'It was used, or it is older than a day. Ask an admin for a new one, or run “alderman users reset” with your name.',
    html`<p><a href="/login">Log in</a></p>`,
  );
}

export const ACCESS_CSS = `
:root { color-scheme: light dark; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center;
  font: 1rem/1.5 system-ui, sans-serif; background: Canvas; color: CanvasText; }
main { width: min(24rem, 100vw - 2rem); }
h1 { font-size: 1.5rem; margin: 0 0 1rem; }
label { display: block; margin: 0 0 1rem; }
input { display: block; box-sizing: border-box; width: 100%; padding: .5rem; font: inherit;
  border: 1px solid GrayText; border-radius: .25rem; background: Field; color: FieldText; }
button { width: 100%; padding: .6rem; font: inherit; font-weight: 600; border: 0; border-radius: .25rem;
  background: #14532d; color: #fff; cursor: pointer; }
:focus-visible { outline: 3px solid #2563eb; outline-offset: 2px; }
.error { padding: .5rem .75rem; border-left: .25rem solid #b91c1c; background: color-mix(in srgb, #b91c1c 12%, Canvas); }
`;
