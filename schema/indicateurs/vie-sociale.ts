import type { DefinitionIndicateur } from '../indicateurs.js';

/** Social centres, spaces of social life, priority neighbourhoods. */
export const indicateursVieSociale: Readonly<Record<string, DefinitionIndicateur>> = {
  'nb-centres-sociaux': { libelle: 'Centres sociaux', unite: 'centres' },
  'nb-espaces-vie-sociale': { libelle: 'Espaces de vie sociale', unite: 'espaces' },
  'part-centres-sociaux-urbains': { libelle: 'Part des centres sociaux dans les grandes aires urbaines', unite: '%' },
  'part-centres-sociaux-ruraux': { libelle: 'Part des centres sociaux en territoire rural', unite: '%' },
  'part-centres-sociaux-quartier': {
    libelle: 'Part des centres sociaux qui interviennent à l’échelle : un quartier',
    unite: '%',
  },
  'part-centres-sociaux-quartiers': {
    libelle: 'Part des centres sociaux qui interviennent à l’échelle : plusieurs quartiers',
    unite: '%',
  },
  'part-centres-sociaux-commune': {
    libelle: 'Part des centres sociaux qui interviennent à l’échelle : une commune',
    unite: '%',
  },
  'part-centres-sociaux-communes': {
    libelle: 'Part des centres sociaux qui interviennent à l’échelle : plusieurs communes',
    unite: '%',
  },
  'part-centres-sociaux-ruraux-communes': {
    libelle: 'Part des centres sociaux ruraux qui interviennent à l’échelle : plusieurs communes',
    unite: '%',
  },
  'part-centres-sociaux-ruraux-quartiers': {
    libelle: 'Part des centres sociaux ruraux qui interviennent à l’échelle : plusieurs quartiers',
    unite: '%',
  },
  'part-centres-sociaux-ruraux-commune': {
    libelle: 'Part des centres sociaux ruraux qui interviennent à l’échelle : une commune',
    unite: '%',
  },
  'part-centres-sociaux-gestion-associative': {
    libelle: 'Part des centres sociaux en gestion associative',
    unite: '%',
  },
  'part-centres-sociaux-gestion-municipale': { libelle: 'Part des centres sociaux en gestion municipale', unite: '%' },
  'part-centres-sociaux-gestion-intercommunale': {
    libelle: 'Part des centres sociaux en gestion intercommunale',
    unite: '%',
  },
  'part-evs-echelle-communale': { libelle: 'Part des espaces de vie sociale à l’échelle communale', unite: '%' },
  'part-evs-echelle-infra-communale': {
    libelle: 'Part des espaces de vie sociale à l’échelle infracommunale',
    unite: '%',
  },
  'part-evs-echelle-intercommunale': {
    libelle: 'Part des espaces de vie sociale à l’échelle intercommunale',
    unite: '%',
  },
  'evs-gestion-municipale': { libelle: 'Espaces de vie sociale en gestion municipale', unite: 'espaces' },
  'part-centres-sociaux-handicap': { libelle: 'Part des centres sociaux qui agissent autour du handicap', unite: '%' },
  'nb-qpv': { libelle: 'Quartiers prioritaires de la politique de la ville', unite: 'quartiers' },
  'communes-qpv': { libelle: 'Communes dotées d’un quartier prioritaire', unite: 'communes' },
  'qpv-non-couverts': {
    libelle: 'Quartiers prioritaires sans centre social ni espace de vie sociale',
    unite: 'quartiers',
  },
  'part-qpv-non-couverts': {
    libelle: 'Part des quartiers prioritaires sans centre social ni espace de vie sociale',
    unite: '%',
  },
  'qpv-couverts-centre-social': { libelle: 'Quartiers prioritaires dotés d’un centre social', unite: 'quartiers' },
  'qpv-non-couverts-centre-social': { libelle: 'Quartiers prioritaires sans centre social', unite: 'quartiers' },
  'nb-contrats-colonie': { libelle: 'Contrats colonie', unite: 'contrats' },
};
