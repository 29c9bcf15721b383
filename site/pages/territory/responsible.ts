import { partnerName } from '../reading/partner-names.js';

/** « epci:200069672 » as one reads it: who, and the key that tells it from others of its kind. */
export function responsible(party: string): string {
  const [kind = '', key = ''] = party.split(':');
  if (kind === 'departement') return `le Département ${key}`;
  if (kind === 'caf') return `la Caf ${key.replace(/^caf-/, '')}`;
  if (kind === 'epci') return `l’intercommunalité ${key}`;
  if (kind === 'commune') return `la commune ${key}`;
  return partnerName(kind);
}
