import { useGraphiQL } from '@graphiql/react';
import { writeShareLink } from '../exploration/share-link.js';
import { CopyButton } from './copy-button.js';

/** The query as it stands, variables included, in one link. */
export function ShareButton() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const link = (): string =>
    writeShareLink(window.location.href, {
      query: queryEditor?.getValue() ?? '',
      variables: variableEditor?.getValue() ?? '',
    });
  return <CopyButton text={link} label="Copier le lien" done="Lien copié" />;
}
