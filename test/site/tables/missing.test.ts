import { column, table, tablesFor, values } from './golden.js';

const lost = (path: (string | number)[], partenaire: string) => ({
  message: 'Un partenaire n’a pas répondu.',
  path,
  extensions: { code: 'PARTENAIRE_INDISPONIBLE', partenaire },
});

describe('ce qui manque dans une table', () => {
  const question =
    '{ conventionTerritoriale(id: "c") { id titre deliberations { numero } engagementMsa { signataire presences { contexte } } } }';

  it('names the partner that was lost, at each cell it leaves empty', () => {
    const answer = { conventionTerritoriale: { id: 'c', titre: 'T', deliberations: [], engagementMsa: null } };
    const tables = tablesFor(question, answer, [lost(['conventionTerritoriale', 'engagementMsa'], 'msa')]);
    const [cell] = column(table(tables, ''), 'conventionTerritoriale.engagementMsa.signataire');
    expect(cell?.absence).toEqual({
      code: 'PARTENAIRE_INDISPONIBLE',
      explanation: 'Un partenaire n’a pas répondu. (partenaire : msa)',
    });
    expect(values(table(tables, ''), 'conventionTerritoriale.titre')).toEqual(['T']);
  });

  it('does not let a list that did not come look empty: one line says whose it is and why', () => {
    const answer = { conventionTerritoriale: { id: 'c', titre: 'T', deliberations: null, engagementMsa: null } };
    const tables = tablesFor(question, answer, [lost(['conventionTerritoriale', 'deliberations'], 'departement')]);
    const { rows, missing = [], columns } = table(tables, 'conventionTerritoriale.deliberations');
    expect(rows).toEqual([]);
    expect(missing.map(({ absence }) => absence.code)).toEqual(['PARTENAIRE_INDISPONIBLE']);
    expect(missing[0]?.row.map(({ value }) => value)).toEqual(['c', 'T', null]);
    expect(missing[0]?.row[columns.findIndex(({ key }) => key === 'numero')]?.absence?.code).toBe(
      'PARTENAIRE_INDISPONIBLE',
    );
  });

  it('explains a null that rose from a field that may not be null', () => {
    const answer = { conventionTerritoriale: { id: 'c', titre: 'T', deliberations: [], engagementMsa: null } };
    const error = lost(['conventionTerritoriale', 'engagementMsa', 'presences', 0, 'contexte'], 'msa');
    const [cell] = column(
      table(tablesFor(question, answer, [error]), ''),
      'conventionTerritoriale.engagementMsa.signataire',
    );
    expect(cell?.absence?.code).toBe('PARTENAIRE_INDISPONIBLE');
  });

  it('keeps to an error its own place', () => {
    const answer = { conventionTerritoriale: { id: 'c', titre: null, deliberations: null, engagementMsa: null } };
    const tables = tablesFor(question, answer, [lost(['conventionTerritoriale', 'deliberations'], 'departement')]);
    const [cell] = column(table(tables, ''), 'conventionTerritoriale.titre');
    expect(cell?.absence?.code).toBe('SANS_RAISON');
    expect(cell?.absence?.explanation).toContain('la question ne demande pas le champ « absences »');
  });

  it('says why there is nothing at all', () => {
    const tables = tablesFor(question, null, [
      { message: 'La requête dépasse une limite.', extensions: { code: 'LIMITE_DEPASSEE' } },
    ]);
    for (const { rows, missing = [] } of tables) {
      expect(rows).toEqual([]);
      expect(missing.map(({ absence }) => absence.code)).toEqual(['LIMITE_DEPASSEE']);
    }
  });

  describe('une page de liste', () => {
    const paged = '{ communes(first: 2) { totalCount pageInfo { hasNextPage } edges { node { codeInsee nom } } } }';
    const edges = [{ node: { codeInsee: '62397', nom: 'Guînes' } }, { node: { codeInsee: '62038', nom: 'Ardres' } }];

    it('is not the whole list: a line says how many are elsewhere', () => {
      const [communes] = tablesFor(paged, { communes: { totalCount: 34969, pageInfo: { hasNextPage: true }, edges } });
      expect(communes && values(communes, 'nom')).toEqual(['Guînes', 'Ardres']);
      expect(communes?.missing?.map(({ absence }) => absence)).toEqual([
        { code: 'PAGE', explanation: '2 éléments sur 34969 : la question n’en demande qu’une page.' },
      ]);
    });

    it('is not a count either, where nothing says how many there are', () => {
      const unsaid = '{ epci(siren: "200072478") { nom communes(first: 2) { edges { node { nom } } } } }';
      const [summary] = tablesFor(unsaid, { epci: { nom: 'E', communes: { edges } } }).filter(
        ({ path }) => path === '',
      );
      const [count] = summary ? column(summary, 'epci.communes') : [];
      expect(count).toMatchObject({ value: null, absence: { code: 'PAGE' } });
    });
  });

  it('keeps a figure’s secrecy mark, and takes it for the reason where the figure is withheld', () => {
    const observations = '{ observationsCaf(territoire: "59") { libelle valeur unite statut } }';
    const [found] = tablesFor(observations, {
      observationsCaf: [
        { libelle: 'a', valeur: '5', unite: 'familles', statut: 'CENSURE_BAS' },
        { libelle: 'b', valeur: null, unite: 'familles', statut: 'SECRET_PRIMAIRE' },
        { libelle: 'c', valeur: '12', unite: 'familles', statut: 'DIFFUSABLE' },
      ],
    });
    const [low, secret, plain] = found ? column(found, 'valeur') : [];
    expect(low).toMatchObject({ value: '5', mark: { code: 'CENSURE_BAS' } });
    expect(secret).toMatchObject({
      value: null,
      absence: { code: 'SECRET_PRIMAIRE', explanation: 'Case trop petite pour être publiée.' },
    });
    expect(plain?.mark).toBeUndefined();
  });
});
