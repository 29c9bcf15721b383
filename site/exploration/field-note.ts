import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { partenaires } from '../../schema/partenaires.js';
import { unitOf } from '../tables/units.js';

/** What the documentation adds to a field: who answers it, in which unit, and what its value rests on. */
export function fieldNote(
  parent: GraphQLNamedType,
  field: GraphQLField<unknown, unknown>,
  owners: readonly string[],
): string {
  const unit = unitNote(parent, field);
  const parts = [
    owners.length > 0 &&
      `${owners.length > 1 ? 'Propriétaires' : 'Propriétaire'} : ${owners.map(partnerName).join(', ')}`,
    unit && `Unité : ${unit}`,
    `Source : ${sourceKind(parent, field)}`,
  ];
  return parts.filter(Boolean).join(' · ');
}

export const partnerName = (partner: string): string => partenaires[partner]?.titre ?? partner;

/** A unit is in the contract's words (« en euros »), or beside the value, in a field of its own. */
function unitNote(parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>): string | undefined {
  const type = getNamedType(field.type);
  if (!isLeafType(type)) return has(type, 'unite') ? 'dite par son champ « unite »' : undefined;
  if (!['Int', 'Float', 'Decimal'].includes(type.name)) return undefined;
  if (/^(valeur|calcule|resultat)$/.test(field.name) && has(parent, 'unite')) return 'dite par le champ « unite »';
  return unitOf(field.name, field.description ?? '');
}

/** What a value rests on shows in the shape of its type: several passages, a calculation, one passage, or a register. */
function sourceKind(parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (has(type, 'attestations')) return 'valeur attestée, chaque passage qui la dit';
  if (has(type, 'formule')) return 'calcul du graphe, formule et entrées jointes';
  if (has(type, 'source')) return 'passage d’un document, dit par chaque objet';
  if (has(parent, 'formule')) return 'calcul du graphe';
  if (field.name === 'source' || parent.name === 'Source') return 'le passage lui-même';
  if (has(parent, 'source') || has(parent, 'attestations'))
    return 'passage d’un document, dit par « source » ou « attestations » du même objet';
  if (isLeafType(type)) return 'donnée du partenaire';
  return 'celle de chaque objet';
}

const has = (type: GraphQLNamedType, field: string): boolean =>
  (isObjectType(type) || isInterfaceType(type)) && field in type.getFields();
