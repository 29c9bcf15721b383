import {
  isInterfaceType,
  Kind,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { ClientError } from '../../schema/errors.js';
import { visitFieldSet } from './field-sets.js';
import { argumentOf } from './join-directives.js';

/** What one figure requires of the others: `path` of a field from its entity, and the arguments it wants there. */
interface Need {
  readonly path: string;
  readonly args: string;
}

/**
 * Two figures of one entity may require the same field with different arguments (`comments(limit: 1)`, `comments(limit:
 * 3)`). A representation has one place for that field, and the planner would fill it for one of them: the other would be
 * wrong without a word. One operation that asks for both is refused; each by itself is answered.
 */
export function refuserOfTwofoldNeeds(supergraph: DocumentNode, schema: GraphQLSchema): (d: DocumentNode) => void {
  const { needs, requiredFields } = readNeeds(supergraph, schema);
  const contested = contestedFields(needs);
  if (contested.size === 0) return () => undefined;

  return (document) => {
    const asked = new Set<string>();
    const ask = (place: string): void => {
      if (asked.has(place)) return;
      asked.add(place);
      requiredFields.get(place)?.forEach(ask);
    };
    const info = new TypeInfo(schema);
    visit(
      document,
      visitWithTypeInfo(info, {
        Field({ name }) {
          const parent = info.getParentType();
          if (!parent) return;
          ask(`${parent.name}.${name.value}`);
          if (isInterfaceType(parent)) {
            for (const { name: type } of schema.getPossibleTypes(parent)) ask(`${type}.${name.value}`);
          }
        },
      }),
    );
    for (const [one, others] of contested) {
      const other = asked.has(one) ? others.find((place) => asked.has(place)) : undefined;
      if (other) throw refusal(one, other);
    }
  };
}

function refusal(one: string, other: string): ClientError {
  const message = `« ${one} » et « ${other} » se calculent à partir de deux versions d’une même donnée : demandez-les dans deux requêtes.`;
  return new ClientError('REQUETE_INVALIDE', message);
}

function readNeeds(supergraph: DocumentNode, schema: GraphQLSchema) {
  const needs = new Map<string, Need[]>();
  const requiredFields = new Map<string, string[]>();
  for (const type of supergraph.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of type.fields ?? []) {
      const place = `${type.name.value}.${field.name.value}`;
      for (const directive of field.directives ?? []) {
        const required = argumentOf(directive, 'requires');
        if (typeof required !== 'string') continue;
        const own = needs.get(place) ?? [];
        const fields = requiredFields.get(place) ?? [];
        visitFieldSet(schema, type.name.value, required, (parent, node, path) => {
          own.push({ path, args: (node.arguments ?? []).map(print).sort().join(',') });
          fields.push(`${parent}.${node.name.value}`);
        });
        needs.set(place, own);
        requiredFields.set(place, fields);
      }
    }
  }
  return { needs, requiredFields };
}

/** Each figure with those it cannot stand beside. */
function contestedFields(needs: ReadonlyMap<string, readonly Need[]>): Map<string, string[]> {
  const typeOf = (place: string): string => place.slice(0, place.indexOf('.'));
  const contested = new Map<string, string[]>();
  for (const [one, own] of needs) {
    const others = [...needs].filter(
      ([other, theirs]) =>
        other !== one &&
        typeOf(other) === typeOf(one) &&
        own.some(({ path, args }) => theirs.some((need) => need.path === path && need.args !== args)),
    );
    if (others.length > 0)
      contested.set(
        one,
        others.map(([other]) => other),
      );
  }
  return contested;
}
