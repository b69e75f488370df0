/** @jsxImportSource react */
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef, useState } from 'react';
import { type ComposerProps, Frame } from './frame.tsx';

/** TipTap (ProseMirror), as on Bluesky and LinkedIn. */
export function TiptapComposer({ onPublish }: ComposerProps) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const [text, setText] = useState('');

  useEffect(() => {
    const made = new Editor({
      element: place.current,
      extensions: [StarterKit],
      editorProps: { attributes: { role: 'textbox', 'aria-label': 'What is up?' } },
      onUpdate: ({ editor: updated }) => setText(updated.getText({ blockSeparator: '\n' })),
    });
    editor.current = made;
    return () => made.destroy();
  }, []);

  return (
    <Frame text={text} onPublish={onPublish} onPublished={() => editor.current?.commands.clearContent(true)}>
      <div className="rich" ref={place} data-placeholder={text === '' ? 'What is up?' : undefined} />
    </Frame>
  );
}
