import { mostTerritories } from './comparison-question.js';

export interface Choice {
  readonly siren: string;
  readonly nom: string | null;
}

/** Territories with a CTG are one tick away; any other is given by its number. */
export function ComparisonForm({ choices, chosen }: { choices: readonly Choice[]; chosen: readonly string[] }) {
  const others = chosen.filter((siren) => choices.every((choice) => choice.siren !== siren));
  return (
    <form action="/comparer" method="get" className="comparaison">
      <fieldset>
        <legend>Territoires à comparer ({mostTerritories} au plus)</legend>
        <div className="cases">
          {choices.length === 0 && 'La liste des territoires avec une convention n’a pas été obtenue.'}
          {choices.map(({ siren, nom }) => (
            <label key={siren}>
              <input type="checkbox" name="siren" value={siren} defaultChecked={chosen.includes(siren)} />
              {nom ?? siren}
            </label>
          ))}
        </div>
        <div className="champ">
          <label htmlFor="autres">Autres territoires, par leur SIREN, séparés par une espace</label>
          <input
            id="autres"
            name="siren"
            type="text"
            inputMode="numeric"
            defaultValue={others.join(' ')}
            autoComplete="off"
          />
        </div>
      </fieldset>
      <p>
        <button type="submit">Comparer</button> <a href="/territoires">Trouver le SIREN d’un territoire</a>
      </p>
    </form>
  );
}
