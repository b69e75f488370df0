/** @jsxImportSource react */
import { useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { DraftComposer } from './composers/draft.tsx';
import { TextareaComposer } from './composers/textarea.tsx';
import { TiptapComposer } from './composers/tiptap.tsx';
import { Feed } from './feed.tsx';
import { publish, type Status, timeline } from './site.ts';

const editors = [
  { id: 'tiptap', name: 'TipTap', Composer: TiptapComposer },
  { id: 'draft', name: 'Draft.js', Composer: DraftComposer },
  { id: 'textarea', name: 'Textarea', Composer: TextareaComposer },
] as const;

/** How often the page asks for new replies while it is open, in milliseconds. */
const REFRESH = 1000;

function App() {
  const [chosen, choose] = useState<(typeof editors)[number]['id']>('tiptap');
  const [posts, setPosts] = useState<readonly Status[]>([]);
  const [sent, setSent] = useState<Status | null>(null);

  const refresh = useCallback(async () => setPosts(await timeline()), []);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const again = () => refresh().finally(() => (timer = setTimeout(again, REFRESH)));
    void again();
    return () => clearTimeout(timer);
  }, [refresh]);

  const post = useCallback(
    async (text: string) => {
      setSent(await publish(text));
      await refresh();
    },
    [refresh],
  );

  return (
    <main data-account="you">
      <header>
        <h1>The playground</h1>
        <p>
          A small site of your own. Write something, see what Chorus makes of it, publish, and a few scripted
          readers answer posts that ask. Then open Chorus in the toolbar.
        </p>
      </header>
      <nav aria-label="Editor">
        {editors.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            aria-pressed={id === chosen}
            data-editor={id}
            onClick={() => choose(id)}
          >
            {name}
          </button>
        ))}
      </nav>
      {editors.map(({ id, Composer }) => id === chosen && <Composer key={id} onPublish={post} />)}
      {sent && (
        <p className="toast" role="status" data-toast="">
          Your post is out. <a href={sent.url}>View</a>
        </p>
      )}
      <Feed posts={posts} />
    </main>
  );
}

const root = document.getElementById('app');
if (root) createRoot(root).render(<App />);
