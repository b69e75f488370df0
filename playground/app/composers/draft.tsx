/** @jsxImportSource react */
import { Editor, EditorState } from 'draft-js';
import { useState } from 'react';
import { type ComposerProps, Frame } from './frame.tsx';

/** Draft.js, as on X. */
export function DraftComposer({ onPublish }: ComposerProps) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  return (
    <Frame
      text={state.getCurrentContent().getPlainText('\n')}
      onPublish={onPublish}
      onPublished={() => setState(EditorState.createEmpty())}
    >
      <div className="rich">
        <Editor
          editorState={state}
          onChange={setState}
          placeholder="What is happening?"
          ariaLabel="What is happening?"
        />
      </div>
    </Frame>
  );
}
