/** @jsxImportSource react */
import { type ReactNode, useState } from 'react';

export interface ComposerProps {
  readonly onPublish: (text: string) => Promise<void>;
}

interface FrameProps extends ComposerProps {
  /** The draft as the editor's model has it. */
  readonly text: string;
  readonly children: ReactNode;
  readonly onPublished: () => void;
}

const LONGEST = 500;

/** What every composer shares: the writer, the count, the Publish button, Ctrl/⌘+Enter and the error when a post fails. */
export function Frame({ text, children, onPublish, onPublished }: FrameProps) {
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const left = LONGEST - [...text].length;
  const ready = text.trim() !== '' && left >= 0 && !busy;

  const publish = async () => {
    if (!ready) return;
    setBusy(true);
    setError('');
    try {
      await onPublish(text);
      onPublished();
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : String(failure));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      className="composer"
      data-composer=""
      onSubmit={(event) => {
        event.preventDefault();
        void publish();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void publish();
      }}
    >
      <p className="by">@you</p>
      {children}
      {error && (
        <p className="error" role="alert">
          {error}
        </p>
      )}
      <footer>
        <span aria-live="polite">{left}</span>
        <button type="submit" data-publish="" disabled={!ready}>
          Publish
        </button>
      </footer>
    </form>
  );
}
