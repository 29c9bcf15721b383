import type { Site } from '../site.js';
import { useApi } from './use-api.js';
import { useContract } from './use-contract.js';
import { useQuestions } from './use-questions.js';

/** Trusted documents at stable addresses, and everything that describes them. */
export function useConsultation(site: Site): void {
  useQuestions(site);
  useContract(site);
  useApi(site);
}
