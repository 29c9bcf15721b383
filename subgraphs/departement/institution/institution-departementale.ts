import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Siren } from '../../../schema/scalars.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Departement } from './departement.js';

/** The collectivité behind a département, as the documents name it. One row per département they speak of. */
@Entity()
@ObjectType({ description: 'Collectivité départementale : dénomination, siège et présidence, selon les documents.' })
export class InstitutionDepartementale extends Fait {
  @ManyToOne(() => Departement, { mapToPk: true, primary: true, fieldName: 'departement' })
  departement!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Dénomination imprimée.' })
  denomination!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => Siren, { nullable: true, description: 'SIREN ; absent si aucun document ne le porte.' })
  siren!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Adresse du siège, telle qu’imprimée.' })
  siege!: string | null;

  @Property({ type: 'text' })
  @Field({ description: 'Titulaire de la présidence, nommé en sa qualité publique.' })
  president!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Document où la présidence est lue, et pour quelle date elle vaut.' })
  presidenceSelon!: string;
}

export const institutionDepartementale = noun(InstitutionDepartementale);
