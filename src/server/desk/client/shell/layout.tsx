import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { useMemo, useState } from 'preact/hooks';
import { useShortcuts } from '../shared/keys.ts';
import { ToastProvider } from '../shared/toasts.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { NAVIGATION } from './navigation.ts';
import { useMe } from './session.tsx';
import { ThemeButton } from './theme-button.tsx';

/** What is around every page. */
export function Layout({ children }: { children: ComponentChildren }) {
  const [isHelping, setHelping] = useState(false);
  const { route } = useLocation();
  // The search page itself takes the key before this does.
  useShortcuts(useMemo(() => ({ '?': () => setHelping(true), '/': () => route('/desk/search') }), [route]));
  return (
    <ToastProvider>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="bar">
        <a class="brand" href="/desk">
          <Mark />
          Alderman
        </a>
        <Navigation />
        <div class="bar-end">
          <button type="button" class="quiet" onClick={() => setHelping(true)} title="Keyboard shortcuts (?)">
            <span aria-hidden="true">?</span>
            <span class="visually-hidden">Help and keyboard shortcuts</span>
          </button>
          <ThemeButton />
          <SignedIn />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      {isHelping && <HelpDialog onClose={() => setHelping(false)} />}
    </ToastProvider>
  );
}

function Navigation() {
  const { path } = useLocation();
  return (
    <nav aria-label="Pages">
      <ul>
        {NAVIGATION.map(({ href, name, isHere }) => (
          <li key={href}>
            <a href={href} aria-current={isHere(path) ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SignedIn() {
  const me = useMe();
  if (me === null) return null;
  return (
    <form class="signed-in" method="post" action="/logout">
      <input type="hidden" name="_csrf" value={me.csrfToken ?? ''} />
      <span class="who" title={`Your role is ${me.role}`}>
        {me.name}
      </span>
      <button class="quiet">Log out</button>
    </form>
  );
}

/** A quill's stroke over a line: what was said, and the words that prove it. */
function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 17.5h16M4 21h10" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
      <path
        d="M7 13.5 12 3l5 10.5M9 9.5h6"
        fill="none"
        stroke="currentColor"
        stroke-width="2.2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
