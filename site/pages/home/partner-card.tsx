import { partenaires } from '../../../schema/partenaires.js';
import { count } from '../reading/figures.js';
import { factsByPartner, type HomeData } from './home-question.js';
import type { PartnerState } from './partner-states.js';

export interface PartnerCardProps {
  readonly state: PartnerState;
  readonly data: HomeData | null;
  /** How many fields of the contract the partner answers for. */
  readonly fieldCount: number;
}

const hour = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' });

export function PartnerCard({ state: { name, isReachable, since }, data, fieldCount }: PartnerCardProps) {
  return (
    <li className="carte">
      <h3>{partenaires[name]?.titre ?? name}</h3>
      <p>
        {isReachable ? (
          <span className="marque-etat bon">Répond</span>
        ) : (
          <>
            <span className="marque-etat panne">Ne répond pas</span>
            {since && ` depuis le ${hour.format(new Date(since))}`}
          </>
        )}
      </p>
      <ul className="serre">
        {factsByPartner[name]?.map(([field, singular, plural]) => {
          const number = sizeOf(data?.[field]);
          return (
            <li key={field}>
              {number === undefined ? (
                <>
                  {plural} : <span className="marque-etat panne">Non obtenu</span>
                </>
              ) : (
                count(number, singular, plural)
              )}
            </li>
          );
        })}
      </ul>
      <p className="discret">Répond de {count(fieldCount, 'champ')} du contrat commun.</p>
    </li>
  );
}

function sizeOf(value: HomeData[keyof HomeData] | undefined): number | undefined {
  if (!value) return undefined;
  return 'totalCount' in value ? value.totalCount : value.length;
}
