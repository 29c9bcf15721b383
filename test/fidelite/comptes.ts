import type { Texte } from './documents.js';
import type { Ligne } from './lignes-des-maisons.js';

type Textes = ReadonlyMap<string, Texte>;
type Lignes = ReadonlyMap<string, readonly Ligne[]>;

/** One recount: what a script finds in the documents, and what the houses' rows say of the same thing. */
export interface Compte {
  readonly nom: string;
  readonly documents: (textes: Textes) => unknown;
  readonly maisons: (lignes: Lignes) => unknown;
}

const texteOf = (textes: Textes, document: string): Texte => {
  const texte = textes.get(document);
  if (!texte) throw new Error(`Document absent : ${document}`);
  return texte;
};
export const rowsOf = (lignes: Lignes, table: string, where: Ligne = {}): readonly Ligne[] =>
  (lignes.get(table) ?? []).filter((row) => Object.entries(where).every(([name, value]) => row[name] === value));
const tally = (values: readonly unknown[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
};
const numbers = (rows: readonly Ligne[]) => rows.map(({ numero }) => String(numero)).sort(byNumber);
const byNumber = (a: string, b: string) => a.localeCompare(b, 'fr', { numeric: true });
const captured = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, group = '']) => group);
/** « 3.4. 4 » is printed once with a space inside. */
const numbered = (text: string, pattern: RegExp): string[] =>
  captured(text, pattern).map((number) => number.replace(' ', ''));

/** How annexe 2 prints the types; the two avenants do not spell them alike. */
const TYPES: Record<string, string> = {
  RAM: 'RPE',
  LUDOTHQUE: 'LUDOTHEQUE',
  'BAFA/BAFD': 'BAFA_BAFD',
};

const TYPE_IMPRIME = /^\s*(?:EAJE|LAEP|RPE|RAM|ALSH|LUDOTHE?QUE|COORDINATION|SEJOUR|BAFA\/BAFD)$/;

/** For each supporter of annexe 2, in the order of the document, how many of each type: a type, then its indented lines. */
function annexe2(texte: Texte, from: number, to: number): Record<string, number>[] {
  const blocks: string[][] = [];
  let type: string | null = null;
  for (const { text } of texte.span(from, to)) {
    const line = text.replace(/[\u00a0\u202f\u2007]/g, ' ').trimEnd();
    if (/LISTE DES EQUIPEMENTS ET SERVICES SOUTENUS PAR/.test(line)) {
      blocks.push([]);
      type = null;
    } else if (TYPE_IMPRIME.test(line)) type = TYPES[line.trim()] ?? line.trim();
    else if (type && /^ {2,}\S/.test(line)) blocks.at(-1)?.push(type);
  }
  return blocks.map(tally);
}
function equipements(lignes: Lignes, convention: string): Record<string, number>[] {
  const rows = [...rowsOf(lignes, 'epci/equipement', { convention })].sort((a, b) => Number(a.rang) - Number(b.rang));
  return [...Map.groupBy(rows, ({ soutien }) => soutien).values()].map((held) => tally(held.map(({ type }) => type)));
}

const NOM = /\b(?:M\.|Mme)\s/g;
const paragraphs = (texte: Texte, from: number, to: number) =>
  Object.fromEntries(
    texte
      .joined(from, to)
      .split(/\n(?=(?:Étaient|Excusé|Absent|Assistant))/)
      .map((paragraph) => [statut(paragraph), paragraph.match(NOM)?.length ?? 0]),
  );
function statut(paragraph: string): string {
  const silent = /sans\s+voix/.test(paragraph.split(':')[0] ?? '');
  if (paragraph.startsWith('Étaient')) return 'PRESENT';
  if (paragraph.startsWith('Assistant')) return 'ASSISTE_SANS_VOIX';
  if (paragraph.startsWith('Absent')) return 'ABSENT';
  return silent ? 'EXCUSE_SANS_VOIX' : 'EXCUSE';
}
const presence =
  (numero: string): Compte['maisons'] =>
  (lignes) =>
    tally(rowsOf(lignes, 'departement/presence-elu', { deliberation: numero }).map((row) => row.statut));

const voix = (text: string) => ({
  pour: Number(captured(text, /Pour\s*:\s*(\d+)/g)[0]),
  contre: Number(captured(text, /Contre\s*:\s*(\d+)/g)[0]),
  abstention: Number(captured(text, /Abstention\s*:\s*(\d+)/g)[0]),
});
const votes =
  (numero: string): Compte['maisons'] =>
  (lignes) => {
    const [row] = rowsOf(lignes, 'departement/deliberation', { numero });
    const { pour, contre, abstention } = (row?.votes ?? {}) as Record<string, number>;
    return { pour, contre, abstention };
  };

const avenant = (nom: string, convention: string, from: number, to: number): Compte[] => [
  {
    nom: `objectifs de l’avenant ${nom}`,
    documents: (textes) =>
      [...new Set(numbered(texteOf(textes, 'S1').joined(from, to), /Objectif\s+(\d+\. ?\d+)\s*:/g))].sort(byNumber),
    maisons: (lignes) => numbers(rowsOf(lignes, 'epci/objectif', { convention })),
  },
  {
    nom: `actions de l’avenant ${nom}`,
    documents: (textes) =>
      [...new Set(captured(texteOf(textes, 'S1').joined(from, to), /\(\s*Action\s+(\d+)/g))].sort(byNumber),
    maisons: (lignes) => numbers(rowsOf(lignes, 'epci/action', { convention })),
  },
];
const communes = (nom: string, convention: string, from: number, to: number): Compte => ({
  nom: `communes signataires nommées, ${nom}`,
  documents: (textes) =>
    texteOf(textes, 'S1')
      .joined(from, to)
      .split(/\s*–\s*|\s+-\s*|-\s+/)
      .filter((name) => name.trim() !== '').length,
  maisons: (lignes) => rowsOf(lignes, 'epci/commune-citee', { convention }).length,
});

/** After the word « Indicateurs », how many dashes before a blank line, objective by objective. */
function indicateursSdsf(texte: Texte): Record<string, number> {
  const counts: Record<string, number> = {};
  let objectif = '';
  let open = false;
  let begun = false;
  for (let number = 979; number <= 1868; number++) {
    const line = texte.line(number);
    const [, opened] = /OBJECTIF (\d+)\b\*{0,2} :/.exec(line) ?? [];
    if (opened) objectif = opened;
    if (opened) open = false;
    else if (/^\s?- Indicateurs :/.test(line)) {
      open = true;
      begun = false;
    } else if (open && /^\s*-\s/.test(line)) {
      begun = true;
      counts[objectif] = (counts[objectif] ?? 0) + 1;
    } else if (line.trim() === '' && begun) open = false;
  }
  return counts;
}

const enumere = (text: string, pattern: RegExp) => [...new Set(captured(text, pattern))].sort();

export const comptes: readonly Compte[] = [
  {
    nom: 'équipements de l’annexe 2 du Pays d’Opale, par soutien et par type',
    documents: (textes) => annexe2(texteOf(textes, 'S1'), 479, 650),
    maisons: (lignes) => equipements(lignes, 'ctg-200072478-2022'),
  },
  {
    nom: 'équipements de l’annexe 2 de la Région d’Audruicq, par soutien et par type',
    documents: (textes) => annexe2(texteOf(textes, 'S1'), 2645, 2914),
    maisons: (lignes) => equipements(lignes, 'ctg-246200844-2022'),
  },
  ...avenant('du Pays d’Opale', 'ctg-200072478-2022', 651, 1149),
  ...avenant('de la Région d’Audruicq', 'ctg-246200844-2022', 2915, 3351),
  {
    nom: 'actions du plan du Ternois',
    documents: (textes) => numbered(texteOf(textes, 'S1').joined(6304, 6847), /^\s*(\d\.\d\. ?\d+)\b/gm).sort(byNumber),
    maisons: (lignes) => numbers(rowsOf(lignes, 'epci/action', { convention: 'ctg-200069672-2023' })),
  },
  {
    nom: 'objectifs généraux du plan du Ternois',
    documents: (textes) =>
      [...new Set(numbered(texteOf(textes, 'S1').joined(6304, 6847), /^\s*(\d\. ?\d)\.? /gm))].sort(byNumber),
    maisons: (lignes) => numbers(rowsOf(lignes, 'epci/objectif', { convention: 'ctg-200069672-2023' })),
  },
  communes('Pays d’Opale', 'ctg-200072478-2022', 148, 154),
  communes('Région d’Audruicq', 'ctg-246200844-2022', 2308, 2314),
  {
    nom: 'présence, délibération 2023-578',
    documents: (textes) => paragraphs(texteOf(textes, 'S1'), 12, 31),
    maisons: presence('2023-578'),
  },
  {
    nom: 'présence, délibération 2025-565',
    documents: (textes) => paragraphs(texteOf(textes, 'S3'), 21, 29),
    maisons: presence('2025-565'),
  },
  {
    nom: 'voix, délibération 2023-578',
    documents: (textes) => voix(texteOf(textes, 'S1').joined(94, 102)),
    maisons: votes('2023-578'),
  },
  {
    nom: 'voix, délibération 2025-565',
    documents: (textes) => voix(texteOf(textes, 'S3').joined(61, 68)),
    maisons: votes('2025-565'),
  },
  ...(['2023-578', '2025-565'] as const).flatMap((deliberation, index): Compte[] => {
    const [document, from, to] = index === 0 ? (['S1', 40, 93] as const) : (['S3', 33, 60] as const);
    const count = (pattern: RegExp) => (textes: Textes) =>
      captured(texteOf(textes, document).joined(from, to), pattern).length;
    const held = (table: string) => (lignes: Lignes) => rowsOf(lignes, table, { deliberation }).length;
    return [
      { nom: `visas, ${deliberation}`, documents: count(/^ ?(Vu) /gm), maisons: held('departement/visa') },
      {
        nom: `articles, ${deliberation}`,
        documents: count(/^Article\s+(\S+)\s*:/gm),
        maisons: held('departement/article-deliberation'),
      },
    ];
  }),
  {
    nom: 'objectifs du SDSF du Nord',
    documents: (textes) =>
      captured(texteOf(textes, 'S4').joined(979, 1868), /OBJECTIF (\d+)\b\*{0,2} :/g).sort(byNumber),
    maisons: (lignes) => numbers(rowsOf(lignes, 'caf/objectif-sdsf')),
  },
  {
    nom: 'indicateurs du SDSF du Nord, par objectif',
    documents: (textes) => indicateursSdsf(texteOf(textes, 'S4')),
    maisons: (lignes) =>
      tally(rowsOf(lignes, 'caf/indicateur-sdsf').map(({ objectif }) => String(objectif).split('/').at(-1))),
  },
  {
    nom: 'quartiers prioritaires non couverts, par leur code',
    documents: (textes) => enumere(texteOf(textes, 'S4').joined(895, 949), /\b(QP\d{6})\b/g),
    maisons: (lignes) =>
      rowsOf(lignes, 'caf/quartier-prioritaire', { couvert: false })
        .map(({ code }) => String(code))
        .sort(),
  },
  {
    nom: 'quartiers prioritaires de chaque pôle',
    documents: (textes) => captured(texteOf(textes, 'S4').joined(840, 949), /^(\d+) QPV/gm).map(Number),
    maisons: (lignes) => rowsOf(lignes, 'caf/pole-qpv').map(({ nombreQuartiers }) => nombreQuartiers),
  },
  {
    nom: 'communes de l’enquête sur les centres sociaux',
    // Capitals alone name a commune, but for ECHO: the end of a centre's name, at the turn of a line.
    documents: (textes) =>
      new Set(
        texteOf(textes, 'S4')
          .span(2477, 2969)
          .map(({ text }) => text.trim())
          .filter((text) => /[A-Z]/.test(text) && text === text.toUpperCase() && text !== 'ECHO'),
      ).size,
    maisons: (lignes) =>
      new Set(rowsOf(lignes, 'caf/centre-social').map(({ communeImprimee }) => communeImprimee)).size,
  },
  {
    nom: 'plan pauvreté : ambitions et actions annoncées',
    documents: (textes) => {
      const text = texteOf(textes, 'S2').line(5);
      return [captured(text, /(\d+) grandes ambitions/g), captured(text, /(\d+) actions/g)].flat().map(Number);
    },
    maisons: (lignes) => [
      rowsOf(lignes, 'caf/ambition-plan').length,
      rowsOf(lignes, 'caf/action-plan').filter(({ ambition }) => ambition !== undefined).length,
    ],
  },
  {
    nom: 'plan valeurs : actions numérotées, par liste',
    documents: (textes) => captured(texteOf(textes, 'S0').joined(140, 460), /^\s*(\d)\)\s/gm).length,
    // An action alone in front of its objective bears no number.
    maisons: (lignes) =>
      [...Map.groupBy(rowsOf(lignes, 'caf/action-plan', { plan: 'plan-valeurs-caf-62' }), ({ objectif }) => objectif)]
        .map(([, held]) => held.length)
        .filter((held) => held > 1)
        .reduce((sum, held) => sum + held, 0),
  },
];
