import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { post } from '../../shared/api.ts';
import { PageHead } from '../../shared/parts.tsx';
import { useToasts } from '../../shared/toasts.tsx';
import { useTitle } from '../../shared/use-title.ts';
import { useMe } from '../../shell/session.tsx';

const KEY = 'alderman.draft.submit';

/** Addresses of articles, to be read now. */
export function SubmitPage() {
  useTitle('Submit');
  const me = useMe();
  const { route } = useLocation();
  const { warn } = useToasts();
  const [text, setText] = useState(() => localStorage.getItem(KEY) ?? '');
  const [isSending, setSending] = useState(false);
  const urls = text.split(/\s+/).filter(Boolean);
  const bad = urls.filter((url) => !/^https?:\/\/[^/]+/i.test(url));
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    setSending(true);
    try {
      const { batch } = await post<{ batch: string }>('/submissions', { urls });
      localStorage.removeItem(KEY);
      route(`/desk/submit/${batch}`);
    } catch (error) {
      warn((error as Error).message);
      setSending(false);
    }
  };
  return (
    <div class="page">
      <PageHead title="Submit">
        <p>Paste the addresses of articles, one a line. They are read before whatever a crawl has found.</p>
      </PageHead>
      <form class="submit stack" onSubmit={send}>
        <label>
          Addresses
          <textarea
            rows={8}
            required
            spellcheck={false}
            placeholder={'https://www.example.org/news/a-new-chief-executive\nhttps://…'}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              localStorage.setItem(KEY, event.currentTarget.value);
            }}
          />
        </label>
        <p class="hint" role="status">
          {bad.length > 0
            ? `Not an address that begins with https:// or http://: ${bad.slice(0, 3).join(', ')}`
            : urls.length > 0
              ? `${urls.length} ${urls.length === 1 ? 'address' : 'addresses'}`
              : ''}
        </p>
        {me?.role === 'reader' ? (
          <p>Your role lets you read. Ask an admin for the role “submitter”.</p>
        ) : (
          <div class="form-end">
            <button class="primary" disabled={isSending || urls.length === 0 || bad.length > 0}>
              Submit
            </button>
          </div>
        )}
      </form>
    </div>
  );
}
