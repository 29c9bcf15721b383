import { PartnerFailure } from './partner-failure.js';
import type { PartnerResponse } from './transport.js';

/** Reads what a partner sent; throws when it is not an answer of GraphQL's form. */
export function readResponse(bytes: Buffer): PartnerResponse {
  const text = bytes.toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new PartnerFailure('unusable', `no JSON: ${text.slice(0, 200)}`, { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new PartnerFailure('unusable', `no GraphQL answer: ${text.slice(0, 200)}`);
  }
  return value as PartnerResponse;
}
