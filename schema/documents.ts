/**
 * The register of the documents the graph may cite. A citation is written `S1:146-154`: document S1, lines 146 to 154
 * of its text (1-based). A document holds several pieces, each with its own issuer and date, so the lines decide who speaks.
 */
export interface Piece {
  /** First line of the piece, 1-based; it runs until the next piece of the same document. */
  readonly from: number;
  readonly titre: string;
  readonly emetteur: string;
  /** Date of the piece, ISO; null when the piece itself bears none. */
  readonly date: string | null;
}

export interface DocumentCite {
  readonly fichier: string;
  readonly titre: string;
  readonly licence: string;
  readonly pieces: readonly [Piece, ...Piece[]];
}

const PUBLIC = 'Document administratif public (CRPA, art. L.321-1) ; licence non précisée par l’émetteur';
const CAF62 = 'Caf du Pas-de-Calais';
const CD62 = 'Département du Pas-de-Calais';
const avenants = `${CAF62} et cosignataires`;

/** One file of the national reference: an object a line, so a line is a citation there too. */
function decoupage(table: string): DocumentCite {
  return {
    fichier: `@etalab/decoupage-administratif@6.0.0/data/${table}.json`,
    titre: 'Découpage administratif français, millésime 2026',
    licence: 'Paquet npm sous licence MIT ; données Insee (COG), DGCL (Banatic) et La Poste, Licence Ouverte 2.0',
    pieces: [
      { from: 1, titre: `Table « ${table} »`, emetteur: 'Insee, DGCL, La Poste (paquet Etalab)', date: '2026-01-01' },
    ],
  };
}

export const documents: Readonly<Record<string, DocumentCite>> = {
  S0: {
    fichier: '000_9462d05b4377e1e3.txt',
    titre: 'Plan d’actions pour la promotion des valeurs de la République et la prévention de la radicalisation',
    licence: PUBLIC,
    pieces: [{ from: 1, titre: 'Plan d’actions valeurs de la République', emetteur: CAF62, date: null }],
  },
  S1: {
    fichier: '001_d0c80c4aeed589fb.txt',
    titre: 'Délibération 2023-578 du Département du Pas-de-Calais, conventions annexées et rapport n° 38',
    licence: PUBLIC,
    pieces: [
      { from: 1, titre: 'Délibération n° 2023-578', emetteur: CD62, date: '2023-12-11' },
      { from: 118, titre: 'Avenant 2023-001 à la CTG du Pays d’Opale', emetteur: avenants, date: null },
      { from: 2233, titre: 'Avenant 2023-001 à la CTG de la Région d’Audruicq', emetteur: avenants, date: null },
      { from: 5191, titre: 'CTG du Ternois 2023-2027', emetteur: avenants, date: null },
      { from: 6304, titre: 'CTG du Ternois : plan d’actions 2023', emetteur: avenants, date: null },
      { from: 6848, titre: 'Rapport n° 38 du Président du Conseil départemental', emetteur: CD62, date: '2023-12-11' },
    ],
  },
  S2: {
    fichier: '002_62c0315a7bd7d230.txt',
    titre: 'Plan pauvreté de la Caf du Pas-de-Calais',
    licence: PUBLIC,
    pieces: [{ from: 1, titre: 'Plan pauvreté', emetteur: CAF62, date: '2021-12-01' }],
  },
  S3: {
    fichier: '003_65adb7361f818563.txt',
    titre: 'Délibération 2025-565 du Département du Pas-de-Calais, convention RSA/AUVVC annexée et rapport n° 71',
    licence: PUBLIC,
    pieces: [
      { from: 1, titre: 'Délibération n° 2025-565', emetteur: CD62, date: '2025-12-08' },
      { from: 85, titre: 'Convention RSA et AUVVC 2025-2026', emetteur: `${CD62} et ${CAF62}`, date: null },
      { from: 414, titre: 'Rapport n° 71 du Président du Conseil départemental', emetteur: CD62, date: '2025-12-08' },
    ],
  },
  S4: {
    fichier: '004_c45a015e120d7cdf.txt',
    titre: 'Schéma départemental des services aux familles du Nord et annexes',
    licence: PUBLIC,
    pieces: [
      {
        from: 1,
        titre: 'SDSF du Nord',
        emetteur: 'Comité départemental des services aux familles du Nord',
        date: null,
      },
    ],
  },
  'COG-communes': decoupage('communes'),
  'COG-epci': decoupage('epci'),
  'COG-arrondissements': decoupage('arrondissements'),
  'COG-departements': decoupage('departements'),
  'COG-regions': decoupage('regions'),
};

/** A citation, taken apart. `lignes` keeps the printed form (`146-154, 220`), since a fact may be said at several places. */
export interface Citation {
  readonly document: string;
  readonly lignes: string;
  readonly piece: Piece;
  readonly cite: DocumentCite;
}

const CITATION = /^(S\d|COG-[a-z]+):(\d+(?:-\d+)?(?:\s*,\s*\d+(?:-\d+)?)*)$/;

/** Reads `S1:146-154, 220`. Throws on a form or a document it does not know: a source that cannot be opened is a defect. */
export function readCitation(text: string): Citation {
  const [, document = '', lignes = ''] = CITATION.exec(text) ?? [];
  const cite = documents[document];
  if (!cite) throw new Error(`Source illisible : « ${text} » (attendu : « S1:146-154 »)`);
  const first = Number.parseInt(lignes, 10);
  const piece = cite.pieces.findLast((candidate) => candidate.from <= first) ?? cite.pieces[0];
  return { document, lignes: lignes.replace(/\s*,\s*/g, ', '), piece, cite };
}
