import { PartnerFailure } from './partner-failure.js';
import { readJson } from './read-json.js';
import type { PartnerResponse } from './transport.js';

/** Reads what a partner sent; throws when it is not an answer of GraphQL's form. */
export function readResponse(bytes: Buffer): PartnerResponse {
  let value: unknown;
  try {
    value = readJson(bytes);
  } catch (cause) {
    throw new PartnerFailure('unusable', `no JSON: ${beginning(bytes)}`, { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new PartnerFailure('unusable', `no GraphQL answer: ${beginning(bytes)}`);
  }
  return value as PartnerResponse;
}

function beginning(bytes: Buffer): string {
  return bytes.toString('utf8', 0, 200);
}
