import { useReading } from '../reading/page-reading.js';
import { capital, partnerList } from '../reading/partner-names.js';

/** Said before anything else: who is missing, so that no one reads a partial page as a whole one. */
export function MissingAtTop() {
  const { losses } = useReading();
  const partners = losses.partners();
  if (partners.length === 0) return null;
  const [verb, whose] = partners.length > 1 ? ['ne répondent pas', 'leurs'] : ['ne répond pas', 'ses'];
  return (
    <div className="avis panne" role="status">
      <p>
        <strong>Page incomplète.</strong> {capital(partnerList(partners))} {verb} en ce moment : {whose} données
        manquent, et chaque endroit où elles manquent le dit. Ce que les autres partenaires détiennent est montré.
      </p>
    </div>
  );
}
