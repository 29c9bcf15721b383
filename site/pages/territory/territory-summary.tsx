const always = [
  ['permanences', 'Permanences et ateliers'],
  ['indicateurs', 'Indicateurs'],
] as const;

const ofConvention = [
  ['convention', 'La convention'],
  ['signataires', 'Qui a signé, et ce qui est contesté'],
  ['equipements', 'Équipements et services soutenus'],
  ['plan', 'Le plan d’actions'],
] as const;

const afterwards = [
  ['gouvernance', 'Qui décide, et comment'],
  ['accords', 'Accords'],
  ['obligations', 'Obligations de l’année qui vient'],
] as const;

const end = [
  ['contestations', 'Ce que les documents contredisent'],
  ['communes', 'Communes'],
  ['sources', 'Sources'],
] as const;

/** Where things are on a long page. */
export function TerritorySummary({ hasConvention, siren }: { hasConvention: boolean; siren: string }) {
  const entries = hasConvention ? [...ofConvention, ...always, ...afterwards, ...end] : [...always, ...end];
  return (
    <nav aria-label="Sur cette page" className="sur-la-page a-l-ecran">
      <ul className="sommaire">
        {entries.map(([id, label]) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={`/comparer?siren=${siren}`}>Comparer ce territoire à d’autres</a>
      </p>
    </nav>
  );
}
