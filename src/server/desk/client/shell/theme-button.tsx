import { useState } from 'preact/hooks';

const KEY = 'alderman.theme';
const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const WORDS: Readonly<Record<Theme, string>> = {
  auto: 'as the system has it',
  light: 'light',
  dark: 'dark',
};

function readTheme(): Theme {
  const kept = localStorage.getItem(KEY);
  return THEMES.find((theme) => theme === kept) ?? 'auto';
}

function show(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
show(readTheme());

/** Goes through light, dark and as the system has it. */
export function ThemeButton() {
  const [theme, setTheme] = useState(readTheme);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
  const change = () => {
    localStorage.setItem(KEY, next);
    show(next);
    setTheme(next);
  };
  return (
    <button type="button" class="quiet" onClick={change} title={`Colours: ${WORDS[theme]}`}>
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="1.8" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
      <span class="visually-hidden">
        Colours: {WORDS[theme]}. Change to {WORDS[next]}
      </span>
    </button>
  );
}
