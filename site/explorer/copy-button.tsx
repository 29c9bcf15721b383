import { useState } from 'react';

/** Copies, and says so. Where the clipboard is refused, the text is shown, selected, to be copied by hand. */
export function CopyButton({ text, label, done }: { text: () => string; label: string; done: string }) {
  const [state, setState] = useState<'idle' | 'done' | { refused: string }>('idle');
  const copy = async (): Promise<void> => {
    const value = text();
    try {
      await navigator.clipboard.writeText(value);
      setState('done');
    } catch {
      setState({ refused: value });
    }
  };
  return (
    <span className="copie">
      <button type="button" className="bouton second" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{state === 'done' ? done : ''}</span>
      {typeof state === 'object' && (
        <input
          type="text"
          readOnly
          value={state.refused}
          aria-label="À copier"
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
      )}
    </span>
  );
}
