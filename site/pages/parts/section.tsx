import type { ReactNode } from 'react';
import type { Path } from '../reading/losses.js';
import { useReading } from '../reading/page-reading.js';
import { capital, partnerList } from '../reading/partner-names.js';

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** The places of the answer the section is made of: whoever is missing there is named at its top. */
  readonly reads: readonly Path[];
  /** Partners that a joint figure of the section says it lacks. */
  readonly alsoMissing?: readonly string[];
  readonly children: ReactNode;
}

export function Section({ id, title, reads, alsoMissing = [], children }: SectionProps) {
  const { losses } = useReading();
  const missing = [...new Set([...reads.flatMap((path) => losses.around(path)), ...alsoMissing])];
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {missing.length > 0 && <MissingPartners partners={missing} />}
      {children}
    </section>
  );
}

export function MissingPartners({ partners }: { partners: readonly string[] }) {
  const [verb, whose] = partners.length > 1 ? ['ne répondent pas', 'leurs'] : ['ne répond pas', 'ses'];
  return (
    <p className="avis panne">
      <strong>
        {capital(partnerList(partners))} {verb} en ce moment :
      </strong>{' '}
      {whose} données manquent dans cette partie ; le reste est montré.
    </p>
  );
}
