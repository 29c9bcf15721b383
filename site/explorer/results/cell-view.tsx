import type { Cell, Column } from '../../tables/table.js';
import { formatValue } from '../../exploration/format-value.js';

interface CellProps {
  readonly cell: Cell;
  readonly column: Column;
  readonly onAsk: (asked: { column: Column; cell: Cell }) => void;
}

/** A value, or why there is none; the mark where documents differ; and the way to where it was read. */
export function CellView({ cell, column, onAsk }: CellProps) {
  const isFigure = column.kind === 'nombre' || column.kind === 'decimal';
  const text = cell.isDivergent ? everyVersion(cell, column) : formatValue(cell.value, column);
  const hasMore = cell.sources.length > 0 || cell.absence !== undefined || cell.isDivergent || cell.mark !== undefined;
  return (
    <td className={isFigure ? 'nombre' : text.length > 60 ? 'long' : undefined}>
      {text}
      {cell.isDivergent && <span className="marque-etat diverge">les documents divergent</span>}
      {cell.mark && <span className="marque-etat">{reasons[cell.mark.code] ?? cell.mark.code}</span>}
      {cell.value === null && !cell.isDivergent && (
        <span className="absence" title={cell.absence?.explanation}>
          {cell.absence ? (reasons[cell.absence.code] ?? cell.absence.code) : '—'}
        </span>
      )}
      {hasMore && (
        <button
          type="button"
          className="repere"
          aria-haspopup="dialog"
          aria-label={`D’où vient « ${column.header} » : ${text || 'pas de valeur'}`}
          onClick={() => {
            onAsk({ column, cell });
          }}
        >
          <span aria-hidden="true">i</span>
        </button>
      )}
    </td>
  );
}

/** Documents that differ are all heard: none of them is the value. */
const everyVersion = ({ sources }: Cell, column: Column): string =>
  [...new Set(sources.flatMap(({ said }) => (said === undefined ? [] : [formatValue(said, column)])))].join(' ou ');

/** The reasons for an absence, in a few words; the whole sentence is one click away. */
const reasons: Readonly<Record<string, string>> = {
  ABSENT: 'non dit par les documents',
  SANS_REPONSE: 'sans réponse',
  SANS_OBJET: 'sans objet ici',
  SANS_RAISON: 'vide, sans raison donnée',
  LISTE_VIDE: 'aucun',
  NON_DEMANDE: 'non demandé',
  ILLISIBLE: 'illisible',
  NON_DIFFUSABLE: 'secret statistique',
  SECRET_PRIMAIRE: 'secret statistique',
  SECRET_SECONDAIRE: 'secret statistique',
  NON_HABILITE: 'accès restreint',
  NON_OBTENU: 'non obtenu',
  NON_RENSEIGNE: 'non renseigné',
  NON_APPLICABLE: 'sans objet ici',
  PARTENAIRE_INDISPONIBLE: 'partenaire indisponible',
  ERREUR_PARTENAIRE: 'erreur du partenaire',
  ARRONDI: 'arrondi',
  CENSURE_BAS: 'inférieur à',
};
