import type { Snippet } from './snippets/snippet.js';

/** Each opens on its own: nobody reads five languages at once. */
export function SnippetList({ snippets, id }: { readonly snippets: readonly Snippet[]; readonly id: string }) {
  return snippets.map(({ language, title, note, code }) => (
    <details className="deplier" key={language}>
      <summary>{title}</summary>
      <p className="discret" id={`${id}-${language}`}>
        {note}
      </p>
      <pre tabIndex={0} aria-describedby={`${id}-${language}`}>
        <code>{code}</code>
      </pre>
    </details>
  ));
}
