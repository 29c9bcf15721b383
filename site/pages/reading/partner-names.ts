import { partenaires } from '../../../schema/partenaires.js';

const spoken: Readonly<Record<string, string>> = {
  caf: 'la Caf',
  departement: 'le Département',
  epci: 'l’intercommunalité',
  msa: 'la MSA',
};

/** In a sentence: « la Caf ». */
export const partnerName = (name: string): string => spoken[name] ?? partenaires[name]?.titre ?? name;

/** « la Caf, le Département et la MSA ». */
export const partnerList = (names: readonly string[]): string =>
  new Intl.ListFormat('fr', { type: 'conjunction' }).format(names.map(partnerName));

/** At the start of a sentence or in a label: « La Caf ». */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
