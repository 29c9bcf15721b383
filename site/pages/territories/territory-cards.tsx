import type { ReactNode } from 'react';
import { Note } from '../parts/note.js';
import { count } from '../reading/figures.js';
import type { SignedConvention } from './signed-territories.js';

/** The territories that have a CTG, each with what is known of it. */
export function TerritoryCards({ conventions }: { conventions: readonly SignedConvention[] }) {
  return (
    <ul className="cartes">
      {conventions.map((convention) => (
        <li key={convention.id} className="carte">
          <h3>
            <a href={`/territoires/${convention.epci?.siren ?? ''}`}>
              {convention.epci?.nom ?? convention.titre ?? convention.id}
            </a>
          </h3>
          <p className="discret">
            {convention.titre} <Note of={convention.source} />
          </p>
          <ul className="serre">
            {facts(convention).map((fact, index) => (
              <li key={index}>{fact}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function facts({ epci, equipementsSoutenus, planAction, contradictions }: SignedConvention): ReactNode[] {
  const supported = equipementsSoutenus?.nombre;
  return [
    epci?.nombreCommunes && count(epci.nombreCommunes, 'commune'),
    supported === null || supported === undefined
      ? 'Équipements soutenus : non connus'
      : count(supported, 'équipement ou service soutenu', 'équipements et services soutenus'),
    planAction?.nombreActions
      ? `${count(planAction.nombreActions, 'action')} au plan, ${count(planAction.nombreFiches ?? 0, 'fiche jointe', 'fiches jointes')}`
      : 'Plan d’actions : non connu',
    contradictions?.length ? count(contradictions.length, 'point contesté', 'points contestés') : undefined,
  ].filter(Boolean);
}
