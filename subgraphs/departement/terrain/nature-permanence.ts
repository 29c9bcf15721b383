import { registerEnumType } from 'type-graphql';

export enum NaturePermanence {
  PMI_CONSULTATION = 'PMI_CONSULTATION',
  PMI_ATELIER = 'PMI_ATELIER',
  PESEE = 'PESEE',
  PMI_PERMANENCE = 'PMI_PERMANENCE',
  SERVICE_SOCIAL = 'SERVICE_SOCIAL',
  ADA = 'ADA',
  ATTENTE_ACTIVE = 'ATTENTE_ACTIVE',
  CENTRE_SANTE = 'CENTRE_SANTE',
}

registerEnumType(NaturePermanence, {
  name: 'NaturePermanence',
  description: 'Ce que le Département fait dans une permanence.',
  valuesConfig: {
    PMI_CONSULTATION: { description: 'Consultation d’enfants par la protection maternelle et infantile (PMI).' },
    PMI_ATELIER: { description: 'Atelier de la PMI, parents et bébés.' },
    PESEE: { description: 'Pesée des nourrissons, sans consultation.' },
    PMI_PERMANENCE: { description: 'Permanence de la PMI, sans que le document dise ce qui s’y fait.' },
    SERVICE_SOCIAL: { description: 'Permanence du service social départemental.' },
    ADA: { description: 'Accompagnement aux démarches administratives.' },
    ATTENTE_ACTIVE: {
      description: 'Ateliers Attente Active, pour de jeunes enfants qui attendent une prise en charge.',
    },
    CENTRE_SANTE: { description: 'Centre de santé dont les médecins sont salariés du Département.' },
  },
});
