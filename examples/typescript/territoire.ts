import { ask } from './client.js';
import { TerritoireDocument, type OrigineFragment, type TerritoireQuery } from './generated/graphql.js';

type Convention = NonNullable<NonNullable<TerritoireQuery['epci']>['conventionsTerritoriales']>[number];

/** A figure without its passage cannot be cited. */
const cite = (source: OrigineFragment | null | undefined): string =>
  source ? `[${source.document}, lignes ${source.lignes}, ${source.emetteur}]` : '[sans source]';

/** Documents that disagree are all told; a date that nobody says has its reason. */
function signature({ dateSignature }: Convention): string {
  if (!dateSignature) return 'date de signature non obtenue';
  const said = dateSignature.attestations.map(({ valeur, source }) => `${valeur} ${cite(source)}`);
  if (dateSignature.concordance === 'DIVERGENT') return `date de signature contestée : ${said.join(' ; ')}`;
  return said[0] ? `signée le ${said[0]}` : (dateSignature.absence?.explication ?? 'date de signature absente');
}

/** A value that is not there is never a question mark: the graph says why. */
function orWhy(convention: Convention, champ: 'effet' | 'fin'): string {
  const why = convention.absences?.find((absence) => absence.champ === champ);
  return convention[champ] ?? why?.explication ?? 'non obtenu';
}

function describe(convention: Convention): string[] {
  const { titre, parties, equipementsSoutenus, contradictions, source } = convention;
  return [
    `${titre ?? convention.id} ${cite(source)}`,
    `  effet : ${orWhy(convention, 'effet')}`,
    `  fin : ${orWhy(convention, 'fin')}`,
    `  ${signature(convention)}`,
    ...(parties ?? []).map((partie) => `  partie : ${partie.libelle} ${cite(partie.source)}`),
    `  équipements soutenus : ${equipementsSoutenus?.nombre ?? equipementsSoutenus?.absence?.explication ?? 'non obtenus'}`,
    ...(contradictions ?? []).map(({ objet }) => `  contredit : ${objet ?? 'objet non obtenu'}`),
  ];
}

const [url = 'http://127.0.0.1:4000/graphql', siren = '200072478'] = process.argv.slice(2);
const { data, errors } = await ask(url, TerritoireDocument, { siren });

if (!data.epci) console.log(`Aucune intercommunalité de SIREN ${siren}.`);
else {
  console.log(
    `${data.epci.nom ?? siren}, ${data.epci.nombreCommunes ?? 'nombre non obtenu de'} communes ${cite(data.epci.source)}`,
  );
  for (const convention of data.epci.conventionsTerritoriales ?? []) console.log(describe(convention).join('\n'));
}
for (const { message } of errors) console.error(`Il manque : ${message}`);
