import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { failuresOf } from '../../exploration/failures.js';
import { tablesOf } from '../../tables/tables-of.js';
import type { Table } from '../../tables/table.js';
import type { Contract } from '../contract.js';
import { useFollowScheme } from '../follow-scheme.js';
import { questionOf, type LibraryQuestion } from '../library.js';
import type { Run, Runs } from '../runs.js';
import { ChartView } from './chart-view.js';
import { ExportBar } from './export-bar.js';
import { FailureList } from './failure-list.js';
import { QuestionLinks } from './question-links.js';
import { SourcesView } from './sources-view.js';
import { TablePicker } from './table-picker.js';
import { TableView } from './table-view.js';
import { ViewTabs, type View } from './view-tabs.js';

interface ResultsProps {
  readonly contract: Contract;
  readonly library: readonly LibraryQuestion[];
  readonly runs: Runs;
}

/** The answer for people: its tables, charts and sources, before GraphiQL's own JSON. */
export function Results({ contract, library, runs }: ResultsProps) {
  useFollowScheme();
  const { tabs, activeTabIndex } = useGraphiQL(pick('tabs', 'activeTabIndex'));
  const tab = tabs[activeTabIndex]?.id ?? '';
  const latest = useSyncExternalStore(runs.subscribe, runs.latest);
  useEffect(() => {
    runs.claim(tab);
  }, [runs, latest, tab]);
  const run = useSyncExternalStore(runs.subscribe, () => runs.of(tab));
  const tables = useMemo(() => readTables(run, contract), [run, contract]);
  const [view, setView] = useState<View>('tableau');
  // A list chosen for one query says nothing of the next one.
  const [chosen, setChosen] = useState<{ query: string; path: string }>();
  const question = run && questionOf(library, run.query);
  const named = (wanted: string | undefined): Table | undefined =>
    tables.find((candidate) => candidate.path === wanted);
  const table =
    named(chosen?.query === run?.query ? chosen?.path : undefined) ?? named(question?.listPath) ?? tables[0];

  return (
    <section className="resultats" aria-label="Réponse" data-vue={view}>
      <ViewTabs view={view} onChoose={setView}>
        <p className="resume" role="status">
          {summary(run, tables)}
        </p>
        {run?.unreachable && (
          <p className="avis panne" role="alert">
            {run.unreachable}
          </p>
        )}
        <FailureList failures={failuresOf(run?.answer?.errors ?? [])} />
        {view !== 'json' && view !== 'sources' && table && (
          <TablePicker
            tables={tables}
            table={table}
            onChoose={(path) => {
              setChosen({ query: run?.query ?? '', path });
            }}
          />
        )}
        {view === 'tableau' && table && <TableView key={`${run?.id ?? 0} ${table.path}`} table={table} />}
        {view === 'graphique' && table && (
          <ChartView
            key={`${run?.id ?? 0} ${table.path}`}
            table={table}
            onShowTable={() => {
              setView('tableau');
            }}
          />
        )}
        {view === 'sources' && run?.answer && <SourcesView tables={tables} schema={contract.schema} />}
        {run?.answer?.data && table && view !== 'json' && <ExportBar run={run} table={table} />}
        {run && question && view !== 'json' && <QuestionLinks question={question} variables={run.variables} />}
      </ViewTabs>
    </section>
  );
}

function readTables(run: Run | undefined, { schema, owners }: Contract): readonly Table[] {
  if (!run?.answer?.data || !run.document) return [];
  return tablesOf(run.answer, run.document, { schema, owners }, run.variables);
}

function summary(run: Run | undefined, tables: readonly Table[]): string {
  if (!run) return 'Aucune requête n’a encore été exécutée dans cet onglet.';
  if (run.unreachable) return '';
  if (!run.answer) return 'Le graphe répond…';
  const rows = tables.reduce((total, table) => total + table.rows.length, 0);
  const lost = failuresOf(run.answer.errors).length;
  const parts = [
    run.answer.data
      ? `${count(tables.length, 'tableau', 'tableaux')}, ${count(rows, 'ligne', 'lignes')}`
      : 'Aucune donnée',
    `en ${Math.round(run.milliseconds ?? 0)} ms`,
    run.answer.data && lost > 0 && count(lost, 'avertissement', 'avertissements'),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('fr')} ${number > 1 ? many : one}`;
