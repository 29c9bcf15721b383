import { answers } from './answers.js';
import type { Attack } from './attack.js';
import { breadth } from './breadth.js';
import { introspection } from './introspection.js';
import { messages } from './messages.js';
import { planning } from './planning.js';
import { sockets } from './sockets.js';
import { unfolding } from './unfolding.js';
import { validation } from './validation.js';
import { values } from './values.js';

/** Every attack, in the order in which a request meets what it attacks. */
export const attacks: readonly Attack[] = [
  ...sockets,
  ...messages,
  ...unfolding,
  ...breadth,
  ...values,
  ...validation,
  ...introspection,
  ...planning,
  ...answers,
];
