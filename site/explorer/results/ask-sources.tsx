import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { parse, print, type GraphQLSchema } from 'graphql';
import { withProvenance } from '../../tables/with-provenance.js';

/** Completes the query with what its figures are cited by, and runs it again. */
export function AskSources({ schema }: { schema: GraphQLSchema }) {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const { run } = useGraphiQLActions();
  return (
    <button
      type="button"
      onClick={() => {
        queryEditor?.setValue(print(withProvenance(parse(queryEditor.getValue()), schema)));
        run();
      }}
    >
      Demander les sources et exécuter
    </button>
  );
}
