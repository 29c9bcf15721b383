import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import type { HouseContext } from '../context.js';

/**
 * Federated tracing (`ftv1`): a trace goes to the router that asked for it, never to a vendor, and its errors say no
 * more than the answer. What encodes it is loaded by no house that does not trace.
 */
export async function tracing(isOn = false): Promise<ApolloServerPlugin<HouseContext>> {
  if (!isOn) return ApolloServerPluginInlineTraceDisabled();
  const { ApolloServerPluginInlineTrace } = await import('@apollo/server/plugin/inlineTrace');
  return ApolloServerPluginInlineTrace({ includeErrors: { masked: true } });
}
