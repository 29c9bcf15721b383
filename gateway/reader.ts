/** Who asks, as far as the supergraph's `@authenticated`, `@requiresScopes` and `@policy` care. */
export interface Identity {
  readonly authenticated: boolean;
  readonly scopes: readonly string[];
  readonly policies: readonly string[];
}

export type ClientHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** What is known of a request before its operation is read. */
export interface ReaderRequest {
  readonly requestId: string;
  readonly headers: ClientHeaders;
}

/** Says who asks. It is only called for an operation that holds a restricted field. */
export type Identify = (request: ReaderRequest) => Identity | Promise<Identity>;

/** Without another word, nobody is known: restricted fields are denied to all. */
export const nobody: Identity = { authenticated: false, scopes: [], policies: [] };
