import { errorCodes } from '../../../schema/errors.js';
import { forms } from '../negotiate.js';
import { reserved } from '../read-request.js';

const texts = { type: 'array', items: { type: 'string' } };

const refusal = (description: string) => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Refus' } } },
});

const header = (description: string) => ({ description, schema: { type: 'string' } });

/** What every question shares. */
export const components = {
  parameters: {
    format: { name: 'format', in: 'query', description: reserved.format, schema: { type: 'string', enum: forms } },
    liste: { name: 'liste', in: 'query', description: reserved.liste, schema: { type: 'string' } },
    partiel: {
      name: 'partiel',
      in: 'query',
      description: reserved.partiel,
      schema: { type: 'string', enum: ['oui', 'non'] },
    },
  },
  headers: {
    ETag: header('Empreinte forte du contenu, à redonner dans « If-None-Match ».'),
    'Cache-Control': header('Durée de conservation ; « no-store » pour une réponse incomplète.'),
    'Content-Disposition': header('Nom du fichier : la question, ses variables et le jour.'),
    Link: header('Le schéma, cette description, et la page suivante s’il y en a une (rel="next").'),
    Vary: header('La forme dépend de l’en-tête Accept.'),
  },
  responses: {
    Refus: refusal(
      'Un paramètre manque, n’a pas la forme attendue ou n’existe pas : chacun est nommé, avec ce qui est attendu.',
    ),
    VersionNonServie: refusal(
      'La version demandée n’est pas servie : 410 si elle ne l’est plus, 409 si elle n’existe pas encore.',
    ),
    Incomplet: {
      ...refusal(
        'Un partenaire manque et un fichier était demandé, ou le graphe ne répond pas. « partiel=oui » accepte ce qui est là.',
      ),
      headers: { 'Retry-After': header('Secondes à attendre avant de réessayer.') },
    },
  },
  schemas: {
    Erreur: {
      type: 'object',
      required: ['message'],
      properties: {
        message: { type: 'string', description: 'En français, à montrer tel quel.' },
        path: { type: 'array', items: { type: ['string', 'integer'] } },
        extensions: {
          type: 'object',
          properties: {
            code: { type: 'string', enum: Object.keys(errorCodes) },
            partenaire: { type: 'string', description: 'Le partenaire dont les données manquent.' },
            variable: { type: 'string', description: 'Le paramètre en cause.' },
            attendu: { type: 'string', description: 'Ce que ce paramètre attend.' },
            partenaires: texts,
            versionServie: { type: 'integer' },
          },
        },
      },
    },
    Refus: {
      type: 'object',
      required: ['errors'],
      properties: { errors: { type: 'array', minItems: 1, items: { $ref: '#/components/schemas/Erreur' } } },
    },
    Extensions: {
      type: 'object',
      required: ['question'],
      properties: {
        question: {
          type: 'object',
          required: ['name', 'version', 'url'],
          properties: {
            name: { type: 'string' },
            version: { type: 'integer' },
            url: {
              type: 'string',
              format: 'uri-reference',
              description: 'Repose la même question, à la même version.',
            },
          },
        },
      },
    },
  },
};
