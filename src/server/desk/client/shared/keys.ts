import { useLayoutEffect } from 'preact/hooks';

export type Shortcuts = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const OFF = 'alderman.shortcuts-off';

/** Single keys can be turned off, for those who speak to their browser or hit keys by accident. */
export function areShortcutsOn(): boolean {
  return localStorage.getItem(OFF) === null;
}
export function setShortcutsOn(isOn: boolean): void {
  if (isOn) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, '1');
}

/** Listens to single keys while the page is shown; never where something is typed, nor with Ctrl, Alt or Meta. */
export function useShortcuts(shortcuts: Shortcuts): void {
  // With the page itself, and not after it is painted: a quick key would act on what was shown before.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (!areShortcutsOn() || isTyping(event.target) || document.querySelector('dialog[open]') !== null)
        return;
      const act = shortcuts[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [shortcuts]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
