import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Absence } from '../../kit/valeurs/absence.js';
import { Concordance, concordance } from '../../kit/valeurs/concordance.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Source } from '../../kit/valeurs/source.js';
import { Commune } from '../geographie/commune.js';
import { ConventionConnue } from './convention-connue.js';
import { EntierAtteste, entierAtteste } from '../valeurs/entier-atteste.js';
import { Equipement } from '../equipements/equipement.js';
import { ConventionTerritoriale } from '../extends/convention-territoriale.js';
import { partie, Partie } from '../extends/partie.js';
import { Remarque, remarques } from '../valeurs/remarque.js';

/** A commune as an agreement prints it among its signatories. */
@Entity()
@ObjectType({ description: 'Commune nommée parmi les signataires d’une convention.' })
export class CommuneCitee extends Fait {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @ManyToOne(() => ConventionConnue, { mapToPk: true, fieldName: 'convention', index: true })
  convention!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Nom tel qu’imprimé : « Brêmes les Ardres », « Norkerque »…' })
  libelleImprime!: string;

  /** Insee code of the commune that is meant. */
  @Property({ type: 'text' })
  commune!: string;
}

/** Announced, named, members: three counts of the same communes, none of which corrects the others. */
@ObjectType({ description: 'Communes signataires d’une CTG : annoncées, nommées, et membres de l’intercommunalité.' })
export class CommunesSignataires {
  @Field(() => EntierAtteste, { description: 'Nombre de communes signataires que le document annonce.' })
  annonce!: EntierAtteste;

  @Field(() => EntierAtteste, { description: 'Nombre de communes que les documents donnent au territoire.' })
  communesDuTerritoire!: EntierAtteste;

  @Field(() => [CommuneCitee], { description: 'Communes nommées, dans l’ordre du document.' })
  citees!: CommuneCitee[];

  @Field(() => Int, { nullable: true, description: 'Nombre de communes nommées ; nul si aucune liste n’est donnée.' })
  nombreCitees!: number | null;

  @Field(() => Int, { description: 'Nombre de membres de l’intercommunalité au découpage de 2026.' })
  nombreMembres!: number;

  @Field(() => [Commune], { description: 'Membres de l’intercommunalité que la liste ne nomme pas ; vide sans liste.' })
  manquantes!: Commune[];

  @Field(() => Concordance, { description: 'Accord du nombre annoncé, du nombre nommé et du nombre de membres.' })
  concordance!: Concordance;

  @Field(() => Source, { nullable: true, description: 'Passage qui nomme les communes.' })
  source!: Source | null;

  @Field(() => Absence, { nullable: true, description: 'Pourquoi il n’y a pas de liste, le cas échéant.' })
  absence!: Absence | null;

  @Field(() => [Remarque], { description: 'Ce que d’autres passages disent des communes signataires.' })
  remarques!: Remarque[];
}

/** Who pays without having signed: a supporter of annexe 2 that the list of signatories does not name. */
@ObjectType({ description: 'Collectivité qui soutient des équipements sans être nommée parmi les signataires.' })
export class SoutienNonSignataire {
  @Field(() => Partie, { nullable: true, description: 'La collectivité.' })
  collectivite!: typeof Partie | null;

  @Field(() => [Equipement], { description: 'Ce qu’elle soutient, à l’annexe 2.' })
  equipements!: Equipement[];
}

@Resolver(() => CommuneCitee)
export class CommuneCiteeResolver {
  @FieldResolver(() => Commune, { nullable: true, description: 'La commune, au Code officiel géographique.' })
  commune(@Root() { commune }: CommuneCitee, @Ctx() context: HouseContext) {
    return context.one(Commune, commune);
  }
}

const SANS_ANNONCE = 'Le document n’annonce pas de communes signataires.';

@Resolver(() => ConventionTerritoriale)
export class CommunesSignatairesResolver {
  @FieldResolver(() => CommunesSignataires, {
    nullable: true,
    description: 'Communes signataires annoncées, nommées et membres : le graphe ne tranche pas.',
  })
  async communesSignataires(@Root() { id }: ConventionTerritoriale, @Ctx() context: HouseContext) {
    const known = await context.one(ConventionConnue, id);
    if (!known) return null;
    const [citees, membres] = await Promise.all([
      context.many(CommuneCitee, 'convention', id),
      context.many(Commune, 'sirenEpci', known.epci),
    ]);
    const listed = new Set(citees.map(({ commune }) => commune));
    const named = known.listeCommunes ? citees.length : null;
    const counts = [...known.annonces.map(({ valeur }) => valeur), ...(named === null ? [] : [named])];
    const missing = membres.filter(({ codeInsee }) => named !== null && !listed.has(codeInsee));
    return Object.assign(new CommunesSignataires(), {
      annonce: entierAtteste(known.annonces, SANS_ANNONCE),
      communesDuTerritoire: entierAtteste(
        known.comptesTerritoire,
        'Aucun document ne compte les communes du territoire.',
      ),
      citees,
      nombreCitees: named,
      nombreMembres: membres.length,
      manquantes: missing,
      // The members alone are no attestation of who signs: without announcement nor list, there is nothing to compare.
      concordance: concordance(counts.length > 0 ? [...counts, membres.length] : []),
      source: known.listeCommunes ? Source.read(known.listeCommunes) : null,
      absence: known.motifs.listeCommunes ? Absence.read('citees', known.motifs.listeCommunes) : null,
      remarques: remarques(known.remarquesCommunes),
    });
  }

  @FieldResolver(() => [SoutienNonSignataire], {
    nullable: true,
    description: 'Communes qui soutiennent des équipements de l’annexe 2 sans être nommées parmi les signataires.',
  })
  async soutiensNonSignataires(@Root() { id }: ConventionTerritoriale, @Ctx() context: HouseContext) {
    const [known, citees, equipements] = await Promise.all([
      context.one(ConventionConnue, id),
      context.many(CommuneCitee, 'convention', id),
      context.many(Equipement, 'convention', id),
    ]);
    if (!known?.listeCommunes) return [];
    const signed = new Set(citees.map(({ commune }) => `commune:${commune}`));
    const others = Map.groupBy(
      equipements.filter(({ soutien }) => soutien.startsWith('commune:') && !signed.has(soutien)),
      ({ soutien }) => soutien,
    );
    return Promise.all(
      [...others].map(async ([soutien, rows]) =>
        Object.assign(new SoutienNonSignataire(), { collectivite: await partie(soutien, context), equipements: rows }),
      ),
    );
  }
}

export const communeCitee = noun(CommuneCitee, [CommuneCiteeResolver]);
