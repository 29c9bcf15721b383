import { cleDeTri } from '../../kit/valeurs/cle-de-tri.js';

/** Keeps who bears this name, or this part of it; everybody when nothing is asked. */
export const containing =
  (asked: string | null | undefined) =>
  ({ prenom, nom }: { prenom: string; nom: string }): boolean =>
    !asked || cleDeTri(`${prenom} ${nom}`).includes(cleDeTri(asked));
