import type { Site } from '../../site.js';
import { Losses } from '../reading/losses.js';
import { withReading } from '../reading/read-page.js';
import { sendPage } from '../send-page.js';
import type { Choice } from './comparison-form.js';
import { ComparisonPage } from './comparison-page.js';
import { comparisonQuestion, mostTerritories, type ComparisonData } from './comparison-question.js';
import { comparisonRows } from './comparison-rows.js';

interface ChoicesData {
  readonly conventionsTerritoriales: readonly { readonly epci: Choice | null }[] | null;
}

const choicesQuestion = `query TerritoiresAComparer { conventionsTerritoriales { epci { siren nom } } }`;

/** `/comparer?siren=…&siren=…` */
export function useComparison({ app, graph, schema }: Site): void {
  app.get<{ Querystring: { siren?: string | string[] } }>('/comparer', async (request, reply) => {
    const started = performance.now();
    const asked = [request.query.siren ?? []]
      .flat()
      .flatMap((text) => text.split(/[\s,;]+/))
      .filter(Boolean);
    const wanted = [...new Set(asked)].filter((siren) => /^\d{9}$/.test(siren)).slice(0, mostTerritories);
    const options = { requestId: request.id };
    const [choices, compared] = await Promise.all([
      graph.ask<ChoicesData>(choicesQuestion, {}, options),
      wanted.length > 1
        ? graph.ask<ComparisonData>(comparisonQuestion(wanted.length), variablesOf(wanted), options)
        : undefined,
    ]);
    const errors = [...choices.errors, ...(compared?.errors ?? [])];
    const isUnknown = (index: number) =>
      errors.some(
        ({ path, extensions }) =>
          path?.[0] === `e${index}` && !new Losses([{ message: '', extensions }]).partners().length,
      );
    const losses = new Losses(errors);
    const epcis = distinct(choices.data?.conventionsTerritoriales ?? []);
    const chosen = wanted.map((siren, index) => ({
      siren,
      nom: compared?.data?.[`e${index}`]?.nom ?? epcis.find((choice) => choice.siren === siren)?.nom ?? null,
    }));
    const unknown = wanted.filter((_, index) => isUnknown(index));
    const remarks = [
      ...[...new Set(asked)]
        .filter((text) => !/^\d{9}$/.test(text))
        .map((text) => `« ${text} » n’est pas un numéro SIREN : neuf chiffres.`),
      ...unknown.map((siren) => `Aucune intercommunalité ne porte le numéro SIREN « ${siren} ».`),
      ...(new Set(asked).size > mostTerritories
        ? [`Seuls les ${mostTerritories} premiers territoires sont comparés.`]
        : []),
    ];
    const rows = compared?.data && unknown.length === 0 ? comparisonRows(compared.data, wanted.length) : [];
    const page = (
      <ComparisonPage
        choices={epcis}
        chosen={unknown.length === 0 ? chosen : []}
        rows={rows}
        remarks={remarks}
        requestId={request.id}
      />
    );
    return sendPage(reply, withReading(schema, losses, page), {
      maxAgeSeconds: losses.partners().length > 0 ? 0 : 60,
      timings: { graphe: performance.now() - started },
    });
  });
}

const variablesOf = (sirens: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    sirens.flatMap((siren, index) => [
      [`siren${index}`, siren],
      [`territoire${index}`, siren],
    ]),
  );

const distinct = (conventions: readonly { readonly epci: Choice | null }[]): Choice[] => [
  ...new Map(conventions.flatMap(({ epci }) => (epci ? [[epci.siren, epci] as const] : []))).values(),
];
