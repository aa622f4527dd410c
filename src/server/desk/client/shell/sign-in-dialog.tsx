import { useEffect, useRef, useState } from 'preact/hooks';

/** Asks for the password over the page, which stays as it is behind. */
export function SignInDialog({ name, onSignedIn }: { name: string; onSignedIn: () => Promise<void> }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => dialog.current?.showModal(), []);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const body = new URLSearchParams();
    for (const field of ['name', 'password']) body.set(field, form.get(field) as string);
    body.set('next', '/desk/api/me');
    try {
      const response = await fetch('/login', { method: 'POST', body });
      if (response.ok) await onSignedIn();
      else setError(response.status === 429 ? TOO_MANY : WRONG);
    } catch {
      setError('The server cannot be reached. Check that it runs, then try again.');
    }
  };
  return (
    <dialog ref={dialog} aria-labelledby="sign-in-title" onCancel={(event) => event.preventDefault()}>
      <form onSubmit={submit} class="stack">
        <h2 id="sign-in-title">Log in again</h2>
        <p>Your session has ended. Nothing that you typed is lost: log in, and go on where you were.</p>
        {error !== null && (
          <p class="trouble" role="alert">
            {error}
          </p>
        )}
        <label>
          Name
          <input name="name" defaultValue={name} autocomplete="username" required />
        </label>
        <label>
          Password
          <input name="password" type="password" autocomplete="current-password" required autofocus />
        </label>
        <button class="primary">Log in</button>
      </form>
    </dialog>
  );
}

const WRONG = 'The name or the password is wrong.';
const TOO_MANY = 'Too many wrong passwords. Wait a quarter of an hour, or ask an admin for a new link.';
