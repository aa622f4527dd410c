import { useEffect, useRef, useState } from 'preact/hooks';
import { areShortcutsOn, setShortcutsOn } from '../shared/keys.ts';

const KEYS: readonly (readonly [key: string, meaning: string])[] = [
  ['j', 'the next fact'],
  ['k', 'the fact before'],
  ['a', 'accept it'],
  ['r', 'reject it'],
  ['e', 'correct it'],
  ['u', 'undo the last decision'],
  ['n', 'add a fact from the words selected'],
  ['c', 'comment on it'],
  ['f', 'flag it, or take the flag off'],
  ['o', 'the original page, or the text'],
  ['g', 'the next article of the inbox'],
  ['Enter', 'from the inbox, open the article'],
  ['/', 'search, from every page'],
  ['Esc', 'close what is open'],
  ['?', 'this help'],
];

/** The keys, and the switch for them. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOn, setOn] = useState(areShortcutsOn);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">Keyboard</h2>
      <dl class="keys">
        {KEYS.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => {
            setShortcutsOn(event.currentTarget.checked);
            setOn(event.currentTarget.checked);
          }}
        />
        Use single keys
      </label>
      <form method="dialog">
        <button class="primary" autofocus>
          Close
        </button>
      </form>
    </dialog>
  );
}
