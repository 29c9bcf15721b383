import { byKey } from '../../kit/testing/by-key.js';
import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

interface Role {
  roleDepartement: {
    partenaire: boolean;
    pilote: boolean;
    commeSignataire: boolean;
    source: object | null;
    absence: object | null;
  };
}

describe('les Départements dans les objectifs du SDSF du Nord', () => {
  let alone: TestedHouse;
  beforeAll(async () => {
    alone = await houseAlone(house);
  });
  afterAll(() => alone.stop());
  const references = byKey(() => alone);

  it('says for each of the 31 objectives what role the text gives, in one statement', async () => {
    const keys = Array.from({ length: 31 }, (_, place) => ({ id: `sdsf-59/objectif/${String(place + 1)}` }));
    const fields =
      'roleDepartement { partenaire pilote commeSignataire source { lignes } absence { champ raison explication } }';
    const { found, sql } = await references<Role>('ObjectifSdsf', keys, fields);
    const those = (kept: (role: Role['roleDepartement']) => boolean) =>
      found.flatMap(({ roleDepartement: role }, place) => (kept(role) ? [place + 1] : []));
    expect(those(({ partenaire }) => partenaire)).toEqual([3, 4, 5, 7, 9, 10, 11, 12, 13, 15, 16, 22]);
    expect(those(({ pilote }) => pilote)).toEqual([24, 25, 27]);
    expect(those(({ commeSignataire }) => commeSignataire)).toEqual([6, 9, 14, 17, 18, 19, 20, 21, 22]);
    // Neither partner nor pilot is said, never left bare.
    expect(those(({ partenaire, pilote, absence }) => (absence === null) !== (partenaire || pilote))).toEqual([]);
    expect(sql).toHaveLength(1);
  });
});
