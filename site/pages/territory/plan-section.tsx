import { Missing } from '../parts/absent.js';
import { Note } from '../parts/note.js';
import { Section } from '../parts/section.js';
import { count, figure } from '../reading/figures.js';
import type { Path } from '../reading/losses.js';
import type { ConventionData } from './convention.js';
import { PlanSheets } from './plan-sheets.js';
import type { ActionRow, StakeRow } from './plan-data.js';

export function PlanSection({ convention, at }: { convention: ConventionData; at: Path }) {
  const plan = convention.planAction;
  const place = [...at, 'planAction'];
  if (!plan || plan.absence) {
    return (
      <Section id="plan" title="Le plan d’actions" reads={[place]}>
        <p className="avis vide">
          <Missing at={place} absence={plan?.absence} />
        </p>
      </Section>
    );
  }
  const counts: readonly (readonly [label: string, value: number | null, field: string])[] = [
    ['Enjeux', plan.nombreEnjeux, 'nombreEnjeux'],
    ['Actions', plan.nombreActions, 'nombreActions'],
    ['Objectifs', plan.nombreObjectifs, 'nombreObjectifs'],
    ['Fiches action jointes', plan.nombreFiches, 'nombreFiches'],
    ['Indicateurs des fiches', plan.nombreIndicateurs, 'nombreIndicateurs'],
  ];
  return (
    <Section id="plan" title="Le plan d’actions" reads={[place]}>
      <dl className="chiffres">
        {counts.map(([label, value, field]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value === null ? <Missing at={[...place, field]} /> : figure(value)} <Note of={plan.source} />
              {field === 'nombreActions' &&
                value !== plan.nombreActionsDistinctes &&
                plan.nombreActionsDistinctes !== null && (
                  <small>dont {figure(plan.nombreActionsDistinctes)} distinctes</small>
                )}
            </dd>
          </div>
        ))}
      </dl>
      {plan.remarques.map(({ texte, source }) => (
        <p key={texte} className="avis diverge">
          {texte} <Note of={source} />
        </p>
      ))}
      <PlanSheets sheets={plan.fiches} actions={plan.nombreActions} at={[...place, 'fiches']} />
      <h3>Enjeux, actions et objectifs</h3>
      {plan.enjeux.map((stake, index) => (
        <Stake key={index} stake={stake} />
      ))}
    </Section>
  );
}

function Stake({ stake: { numero, intitule, actions, objectifs, source } }: { stake: StakeRow }) {
  // Objectives stand under their actions, except general ones, which carry the actions.
  const general = (objectifs ?? []).filter(({ nature }) => nature === 'GENERAL');
  return (
    <details className="deplier">
      <summary>
        {numero && `${numero}. `}
        {intitule} <span className="discret">({count(actions?.length ?? 0, 'action')})</span>
      </summary>
      <p>
        Enjeu imprimé au plan. <Note of={source} />
      </p>
      {general.length > 0 && (
        <p>
          Objectifs généraux :{' '}
          {general.map(({ intitule: goal, source: from }, index) => (
            <span key={index}>
              {index > 0 && ' ; '}
              {goal} <Note of={from} />
            </span>
          ))}
        </p>
      )}
      <ul>
        {actions?.map((action, index) => (
          <Action key={index} action={action} />
        ))}
      </ul>
    </details>
  );
}

function Action({ action: { numero, intitule, mention, objectifs, source } }: { action: ActionRow }) {
  return (
    <li>
      {numero && `${numero}. `}
      {intitule} {mention} <Note of={source} />
      {objectifs?.length ? (
        <ul>
          {objectifs.map(({ numero: number, intitule: goal, source: from }, index) => (
            <li key={index}>
              {number && `${number} `}
              {goal} <Note of={from} />
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
