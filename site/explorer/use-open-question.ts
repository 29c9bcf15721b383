import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { bareText, exampleVariables, questionOf, type LibraryQuestion } from './library.js';

/** Writes a question in the editors and runs it; what the reader was writing stays in its own tab. */
export function useOpenQuestion(library: readonly LibraryQuestion[]): (question: LibraryQuestion) => void {
  const { queryEditor, variableEditor, initialQuery } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'initialQuery'),
  );
  const { addTab, run, setOperationFacts, stop, updateActiveTabValues } = useGraphiQLActions();
  return (question) => {
    if (!queryEditor || !variableEditor) return;
    const written = queryEditor.getValue();
    const isWork = written.trim() !== '' && written !== initialQuery && !questionOf(library, written);
    stop();
    if (isWork) addTab();
    const query = bareText(question);
    queryEditor.setValue(query);
    const variables = exampleVariables(question);
    variableEditor.setValue(variables);
    // The editor reads what it holds a moment later; the run must not go out under the name of the query before.
    const documentAST = parse(query);
    const operations = documentAST.definitions.filter(
      (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
    );
    const operationName = operations[0]?.name?.value;
    setOperationFacts({ documentAST, operations, operationName });
    updateActiveTabValues({ query, variables, operationName: operationName ?? null });
    run();
  };
}
