/** A query and its variables, in what follows `#` of an address: a browser never sends that part to the server. */
export interface SharedQuery {
  readonly query: string;
  readonly variables: string;
}

export function writeShareLink(page: string, { query, variables }: SharedQuery): string {
  const fragment = new URLSearchParams({ requete: query, ...(variables.trim() && { variables }) });
  return `${page.split('#')[0] ?? ''}#${fragment.toString()}`;
}

/** Nothing when the address holds no query: it may be any other anchor of the page. */
export function readShareLink(hash: string): SharedQuery | undefined {
  const fragment = new URLSearchParams(hash.replace(/^#/, ''));
  const query = fragment.get('requete');
  return query ? { query, variables: fragment.get('variables') ?? '' } : undefined;
}
