import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { DateCivile } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { NatureAccord } from '../../kit/valeurs/accord.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { attestationsTexte, TexteAtteste, texteAtteste, type MentionTexte } from '../../kit/valeurs/texte-atteste.js';
import { ActeCite } from '../assemblee/acte-cite.js';
import { Departement } from '../institution/departement.js';

/** A plan or schéma of the département that its acts cite: known by its title, its period and its adoption. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Plan ou schéma d’un Département, connu par les actes qui le citent.' })
export class DocumentCadre extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « schema-inclusion-62-2023 ».' })
  id!: string;

  @ManyToOne(() => Departement, { mapToPk: true, fieldName: 'departement', index: true })
  departement!: string;

  @Enum({ items: () => NatureAccord, type: 'text' })
  @Field(() => NatureAccord, { nullable: true, description: 'Forme du document.' })
  nature!: NatureAccord;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Nom d’usage, sans choisir entre les titres imprimés.' })
  nom!: string;

  @Property({ type: 'json' })
  titres!: MentionTexte[];

  @ManyToOne(() => ActeCite, { mapToPk: true, fieldName: 'adopte_par' })
  adoptePar!: string;

  @Property({ type: 'date' })
  @Field(() => DateCivile, { nullable: true, description: 'Premier jour d’effet retenu : voir « duree ».' })
  effet!: string;

  @Property({ type: 'date' })
  @Field(() => DateCivile, { nullable: true, description: 'Dernier jour retenu : voir « duree ».' })
  fin!: string;

  @Property({ type: 'text' })
  @Field({
    nullable: true,
    description: 'Ce que les documents disent de la période, et comment les dates en sont lues.',
  })
  duree!: string;

  @Field(() => TexteAtteste, {
    nullable: true,
    description: 'Titre : tous les passages qui l’impriment, sans trancher.',
  })
  get titre(): TexteAtteste | null {
    return texteAtteste(attestationsTexte(this.titres));
  }
}

@Resolver(() => DocumentCadre)
export class DocumentCadreResolver {
  @FieldResolver(() => ActeCite, { nullable: true, description: 'Délibération qui l’a adopté.' })
  adoptePar(@Root() { adoptePar }: DocumentCadre, @Ctx() context: HouseContext) {
    return context.one(ActeCite, adoptePar);
  }

  @FieldResolver(() => Departement, { nullable: true, description: 'Département dont c’est le document.' })
  departement(@Root() { departement }: DocumentCadre, @Ctx() context: HouseContext) {
    return context.one(Departement, departement);
  }
}

@Resolver(() => Departement)
export class DocumentsCadresDuDepartementResolver {
  @FieldResolver(() => [DocumentCadre], {
    nullable: true,
    description: 'Plans et schémas du Département que citent ses actes.',
  })
  documentsCadres(@Root() { code }: Departement, @Ctx() context: HouseContext) {
    return context.many(DocumentCadre, 'departement', code);
  }
}

export const documentCadre = noun(DocumentCadre, [DocumentCadreResolver, DocumentsCadresDuDepartementResolver], 'id');
