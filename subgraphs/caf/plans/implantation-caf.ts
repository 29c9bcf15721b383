import { Field, Int, ObjectType } from 'type-graphql';
import { Source } from '../../kit/valeurs/source.js';

@ObjectType({ description: 'Lieux qu’une Caf dit tenir dans son département, d’une même sorte.' })
export class ImplantationCaf {
  @Field({ description: 'De quelle sorte de lieu il s’agit.' })
  sorte!: string;

  @Field(() => Int, { description: 'Nombre de lieux que le document imprime.' })
  nombre!: number;

  @Field(() => [String], { description: 'Noms des lieux, tels qu’imprimés.' })
  lieux!: string[];

  @Field(() => Source, { description: 'Passage qui les énumère.' })
  source!: Source;
}

export type LigneImplantation = Omit<ImplantationCaf, 'source'> & { source: string };

export const implantationsCaf = (lignes: readonly LigneImplantation[]): ImplantationCaf[] =>
  lignes.map(({ source, ...ligne }) => Object.assign(new ImplantationCaf(), ligne, { source: Source.read(source) }));
