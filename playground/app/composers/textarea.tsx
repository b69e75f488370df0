/** @jsxImportSource react */
import { useState } from 'react';
import { type ComposerProps, Frame } from './frame.tsx';

/** A textarea whose text React owns, as on Mastodon. */
export function TextareaComposer({ onPublish }: ComposerProps) {
  const [text, setText] = useState('');
  return (
    <Frame text={text} onPublish={onPublish} onPublished={() => setText('')}>
      <textarea
        aria-label="What is on your mind?"
        placeholder="What is on your mind?"
        rows={5}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </Frame>
  );
}
