import { type Graph, openGraph } from '../graph.js';

describe('un indicateur, quand un partenaire est arrêté', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.stop());

  const QUESTION = `query { joint: calcul(indicateur: "places-par-assistant-maternel", territoire: "59") {
      resultat statut refus { raison explication } partenairesManquants }
    seul: calcul(indicateur: "ratio-laep", territoire: "59") { resultat refus { raison } } }`;

  it('is refused as not obtained where that partner holds an input, and computed where it does not', async () => {
    graph.close('departement');
    const { data } = await graph.ask(QUESTION);
    graph.open('departement');
    expect(data).toEqual({
      joint: {
        resultat: null,
        statut: 'REFUSE',
        refus: {
          raison: 'NON_OBTENU',
          explication: expect.stringContaining('La maison « departement »') as string,
        },
        partenairesManquants: ['departement'],
      },
      seul: { resultat: '2431.3', refus: null },
    });
  });

  it('comes back with the partner', async () => {
    const { data, errors } = await graph.ask(QUESTION);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ joint: { resultat: '3', refus: null, partenairesManquants: [] } });
  });

  it('asks the partner only for the inputs it holds', async () => {
    const { asked } = await graph.ask('{ calcul(indicateur: "ratio-laep", territoire: "59") { resultat } }');
    expect(new Set(asked.map(({ partenaire }) => partenaire))).toEqual(new Set(['caf']));
  });
});
