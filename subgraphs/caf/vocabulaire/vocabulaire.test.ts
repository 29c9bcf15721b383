import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

describe('le glossaire des documents', () => {
  let caf: TestedHouse;
  beforeAll(async () => {
    caf = await houseAlone(house);
  });
  afterAll(() => caf.stop());

  it('holds the 64 entries the schéma of the Nord prints, in its order, then what other passages explain', async () => {
    const { data, sql } = await caf.query<{ imprimes: { sigle: string }[]; autres: { sigle: string }[] }>(`{
      imprimes: termesGlossaire(origine: GLOSSAIRE_SDSF_NORD) { sigle source { document } }
      autres: termesGlossaire(origine: TEXTE) { sigle } }`);
    expect(data.imprimes).toHaveLength(64);
    expect(data.imprimes[0]).toEqual({ sigle: 'AAH', source: { document: 'S4' } });
    expect(data.imprimes[63]).toEqual({ sigle: 'VIP', source: { document: 'S4' } });
    expect(data.autres).toHaveLength(27);
    expect(sql).toHaveLength(2);
  });

  it('tells the two AVS apart, each with its passage', async () => {
    const { data } = await caf.query(
      '{ termesGlossaire(sigle: "avs") { developpe source { lignes } collisions { valeur source { lignes } } } }',
    );
    expect(data).toEqual({
      termesGlossaire: [
        {
          developpe: 'Auxiliaire de Vie Sociale',
          source: { lignes: '2989' },
          collisions: [{ valeur: 'animation de la vie sociale', source: { lignes: '110' } }],
        },
      ],
    });
  });

  it('leads from an old name to the new one, and from a sigle to its neighbour', async () => {
    const { data } = await caf.query(`{
      ram: termeGlossaire(id: "ram") { termesVoisins { sigle developpe } }
      ctsf: termeGlossaire(id: "ctsf") { termesVoisins { sigle developpe } } }`);
    expect(data).toEqual({
      ram: { termesVoisins: [{ sigle: 'RPE', developpe: 'Relais Petite Enfance' }] },
      ctsf: { termesVoisins: [{ sigle: 'CTG', developpe: 'Convention territoriale globale' }] },
    });
  });

  it('lists what has several meanings', async () => {
    const { data } = await caf.query('{ termesGlossaire(enCollision: true) { id } }');
    const ids = ['avs', 'ca', 'cdsf', 'mds', 'pacte-des-solidarites', 'plan-pauvrete', 'sdsf'];
    expect(data).toEqual({ termesGlossaire: ids.map((id) => ({ id })) });
  });

  it('finds a term by the words of any of its meanings, without accents', async () => {
    const { data } = await caf.query(
      '{ termesGlossaire(recherche: "decrochage") { id } autre: termesGlossaire(recherche: "solidarites du calaisis") { id } }',
    );
    expect(data).toEqual({ termesGlossaire: [], autre: [{ id: 'mds' }] });
  });
});
