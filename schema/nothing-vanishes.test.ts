import { vanished } from './nothing-vanishes.js';

const PUBLIE =
  'type Query { lieu: Lieu ancien: Ancien @deprecated(reason: "voir lieu") } type Lieu { nom: String code: ID @deprecated(reason: "voir nom") } type Ancien { nom: String }';

describe('la règle nothingVanishes', () => {
  it.each([
    ['nothing changed', PUBLIE],
    ['a field more', PUBLIE.replace('type Lieu {', 'type Lieu { places: Int')],
    ['a deprecated field less', PUBLIE.replace('code: ID @deprecated(reason: "voir nom")', '')],
    [
      'a type less, whose only way in was deprecated',
      PUBLIE.replace(/ancien: .*?\) \}/, '}').replace(/type Ancien .*/, ''),
    ],
  ])('allows %s', async (_, current) => {
    expect(await vanished(PUBLIE, current)).toEqual([]);
  });

  it.each([
    ['a field less', PUBLIE.replace('nom: String code', 'code'), 'nom'],
    ['a type less', PUBLIE.replace('lieu: Lieu', '').replace(/type Lieu {.*?} /, ''), 'Lieu'],
    ['another type for a field', PUBLIE.replace('Lieu { nom: String', 'Lieu { nom: Int'), 'nom'],
    ['a new mandatory argument', PUBLIE.replace('lieu: Lieu', 'lieu(id: ID!): Lieu'), 'id'],
  ])('refuses %s', async (_, current, named) => {
    const said = await vanished(PUBLIE, current);
    expect(said.length).toBeGreaterThan(0);
    expect(said.join(' ')).toContain(named);
  });
});
