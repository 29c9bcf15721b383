import { BarChart } from '../charts/bar-chart.js';
import { capital, partnerName } from '../reading/partner-names.js';
import type { ReadSeries } from './read-series.js';

/** Places families go to: counts of one kind, small, and the ones that partners most often count differently. */
const places = ['nb-eaje', 'nb-rpe', 'nb-laep', 'nb-ludotheques', 'nb-alsh', 'nb-coordinations', 'nb-multi-accueil'];

/** The same count as each partner makes it: where bars differ, so do the documents. */
export function FiguresChart({ series }: { series: readonly ReadSeries[] }) {
  const shown = series.filter(({ code }) => places.includes(code));
  const partners = [...new Set(shown.flatMap(({ attestations }) => attestations.map(({ attestePar }) => attestePar)))];
  if (shown.length < 2) return null;
  return (
    <BarChart
      title="Lieux et services comptés par chaque partenaire"
      note="Là où les barres diffèrent, les documents diffèrent. Sans barre : ce partenaire n’en dit rien. Valeurs dans le tableau qui suit."
      showsNames
      labels={shown.map(({ label }) => label)}
      series={partners.map((partner) => ({
        name: capital(partnerName(partner)),
        values: shown.map(({ attestations }) => {
          const said = attestations.find(({ attestePar, valeur }) => attestePar === partner && valeur !== null);
          return said ? Number(said.valeur) : null;
        }),
      }))}
    />
  );
}
