import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** An operation that was validated over the supergraph in service, and has been answered from bytes. */
export interface KnownOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly hash: string;
}

/** Their documents are kept elsewhere already; what counts is how many texts are looked through. */
const maximumCharacters = 4_000_000;

/** By text and by name of operation: what is asked again letter by letter needs neither parsing nor validation. */
export class KnownOperations {
  readonly #byText = new LRUCache<string, Map<string | undefined, KnownOperation>>({
    maxSize: maximumCharacters,
    sizeCalculation: (_, text) => text.length + 1,
  });

  find(text: string, operationName: string | undefined): KnownOperation | undefined {
    return this.#byText.get(text)?.get(operationName);
  }

  remember(text: string, operationName: string | undefined, operation: KnownOperation): void {
    const known = this.#byText.get(text);
    if (known) known.set(operationName, operation);
    else this.#byText.set(text, new Map([[operationName, operation]]));
  }
}
