/**
 * Nothing leaves but to the partners. Apollo Server reports operations and schemas to its vendor as soon as it finds a
 * key in the environment, and the vendor's gateway, should a tool load it in this process, sends metrics by default.
 */
export function silenceVendorTelemetry(env: NodeJS.ProcessEnv = process.env): void {
  env['APOLLO_TELEMETRY_DISABLED'] = '1';
  for (const name of ['APOLLO_KEY', 'APOLLO_GRAPH_REF', 'APOLLO_SCHEMA_REPORTING']) Reflect.deleteProperty(env, name);
}
