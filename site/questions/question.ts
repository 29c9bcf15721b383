import type { DocumentNode } from 'graphql';

/** A question worth asking again: named, versioned, with typed variables. One `.graphql` file of this folder. */
export interface Question {
  /** The file's name, and the address: `/q/<name>`. */
  readonly name: string;
  readonly title: string;
  readonly theme: string;
  readonly description: string;
  /** Moves when the document does: who pinned an older one is told so, rather than answered something else. */
  readonly version: number;
  readonly variables: readonly QuestionVariable[];
  /** The list of the answer that its table shows: `communes`, whether it comes in pages or not. */
  readonly listPath: string;
  /** For a list that comes in pages: the variable that takes the cursor, and the one that sizes a page. */
  readonly paging: QuestionPaging | undefined;
  readonly text: string;
  readonly document: DocumentNode;
}

export interface QuestionVariable {
  readonly name: string;
  /** As GraphQL writes it: `Siren!`, `[ID!]!`, `Int! = 100`’s `Int!`. */
  readonly type: string;
  readonly label: string;
  /** A value that answers something; undefined where leaving it out is the example. */
  readonly example: QuestionValue | undefined;
  readonly defaultValue: QuestionValue | undefined;
  /** Without it, there is no answer. */
  readonly required: boolean;
}

export type QuestionValue = string | number | boolean | readonly (string | number | boolean)[];

export interface QuestionPaging {
  readonly cursor: string;
  readonly size: string;
  /** Where the answer says whether there is more: `communes.pageInfo`. */
  readonly pageInfoPath: string;
}
