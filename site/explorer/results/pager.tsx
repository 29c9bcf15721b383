interface PagerProps {
  readonly page: number;
  readonly length: number;
  readonly total: number;
  readonly onTurn: (page: number) => void;
}

export function Pager({ page, length, total, onTurn }: PagerProps) {
  const last = Math.ceil(total / length) - 1;
  const [from, to] = [page * length + 1, Math.min(total, (page + 1) * length)];
  return (
    <nav className="pages" aria-label="Pages du tableau">
      <button type="button" className="bouton second" disabled={page === 0} onClick={turnTo(page - 1)}>
        Lignes précédentes
      </button>
      <span role="status">
        {from.toLocaleString('fr')} à {to.toLocaleString('fr')} sur {total.toLocaleString('fr')}
      </span>
      <button type="button" className="bouton second" disabled={page === last} onClick={turnTo(page + 1)}>
        Lignes suivantes
      </button>
    </nav>
  );

  function turnTo(next: number): () => void {
    return () => {
      onTurn(next);
    };
  }
}
