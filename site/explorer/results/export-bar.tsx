import { useState } from 'react';
import type { Table } from '../../tables/table.js';
import type { Run } from '../runs.js';
import { downloadExport, exportChoices, ExportRefused, type ExportChoice } from './download-export.js';

interface State {
  readonly said: string;
  /** What could be had without the part that is missing. */
  readonly partial?: ExportChoice;
}

/** The table in hand, as a file: asked again from the graph, so that it holds every row and its sources. */
export function ExportBar({ run, table }: { run: Run; table: Table }) {
  const [state, setState] = useState<State>({ said: '' });
  const take = async (choice: ExportChoice, partial = false): Promise<void> => {
    setState({ said: `${choice.label} : préparation…` });
    try {
      const name = await downloadExport(run, { path: table.path, format: choice.format, partial });
      setState({ said: `${choice.label} : ${name} enregistré.` });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const canBePartial = error instanceof ExportRefused && error.couldBePartial;
      setState({ said: `${choice.label} : rien n’a été enregistré. ${why}`, ...(canBePartial && { partial: choice }) });
    }
  };
  const { partial } = state;
  return (
    <div className="exports" role="group" aria-label={`Emporter « ${table.title} »`}>
      <span>Emporter ce tableau :</span>
      {exportChoices.map((choice) => (
        <button
          key={choice.format}
          type="button"
          className="bouton second"
          title={choice.title}
          onClick={() => void take(choice)}
        >
          {choice.label}
        </button>
      ))}
      <span role="status" className="discret">
        {state.said}
      </span>
      {partial && (
        <button type="button" className="bouton second" onClick={() => void take(partial, true)}>
          Emporter ce qui est disponible ({partial.label}) : le fichier dira ce qui manque
        </button>
      )}
    </div>
  );
}
