import { breachesOf } from './rules.js';

const rulesBroken = (sdl: string, glossaire = 'Chose Cle Lieu') =>
  breachesOf(sdl, { glossaire }).map(({ rule, where }) => `${rule} ${where}`);

/** A type of one described field, to which each case gives a shape. */
const chose = (field: string, directives = '') => `"Une chose." type Chose ${directives} { "Un champ." ${field} }`;

describe('les règles du groupe de gouvernance', () => {
  it('let pass what follows them', () => {
    expect(
      rulesBroken(`"Une chose." type Chose @key(fields: "id") { "Sa clé." id: ID! "Son nom." nom: String }`),
    ).toEqual([]);
  });

  it.each([
    ['frenchDescriptionEverywhere Chose', 'type Chose { "Un champ." nom: String }'],
    ['frenchDescriptionEverywhere Chose.nom', '"Une chose." type Chose { nom: String }'],
    ['frenchDescriptionEverywhere Chose.nom.cle', chose('nom(cle: ID): String')],
    ['frenchDescriptionEverywhere Cle.OUI', '"Une clé." enum Cle { OUI }'],
    ['aDoorMayBeClosed Chose.nom', chose('nom: String!', '@key(fields: "id")')],
    ['aDoorMayBeClosed Query.chose', 'type Query { "Une chose." chose: String! }'],
    ['sayInt Chose.taux', chose('taux: Float')],
    ['businessKeysOnly Chose.serie', chose('serie: Int!', '@key(fields: "serie")').replace('Un champ', 'Nombre')],
    ['unitIsSaid Chose.hauteur', chose('hauteur: Int')],
    ['termIsInTheGlossary Machin', '"Un machin." type Machin { "Son nom." nom: String }'],
    ['namesAreWellFormed Chose.Nom', chose('Nom: String')],
  ])('refuse: %s', (expected, sdl) => {
    expect(rulesBroken(sdl)).toEqual([expected]);
  });

  it('know that a composite key is made of several fields', () => {
    const sdl = '"Une chose." type Chose @key(fields: "lieu { code } id") { "Sa clé." id: ID! "Nom." nom: String }';
    expect(rulesBroken(sdl)).toEqual([]);
  });
});
