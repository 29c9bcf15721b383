import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';

const views = [
  ['tableau', 'Tableau'],
  ['graphique', 'Graphique'],
  ['sources', 'Sources'],
  ['json', 'JSON'],
] as const;
export type View = (typeof views)[number][0];

/** Four ways to look at one answer. Arrows go from one to the next, as in any list of tabs. */
export function ViewTabs({
  view,
  onChoose,
  children,
}: {
  view: View;
  onChoose: (view: View) => void;
  children: ReactNode;
}) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = views.findIndex(([name]) => name === view);
    const next = (at + step + views.length) % views.length;
    onChoose(views[next]?.[0] ?? view);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label="Vues de la réponse" className="vues" onKeyDown={move}>
        {views.map(([name, label]) => (
          <button
            key={name}
            id={`${id}-${name}`}
            type="button"
            role="tab"
            aria-selected={name === view}
            aria-controls={`${id}-vue`}
            tabIndex={name === view ? 0 : -1}
            onClick={() => {
              onChoose(name);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <div id={`${id}-vue`} role="tabpanel" aria-labelledby={`${id}-${view}`} tabIndex={0} className="vue">
        {children}
      </div>
    </>
  );
}
