import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { houseNames } from '../../bin/houses.js';
import { defaultPort } from '../../schema/partenaires.js';

interface Service {
  command?: string[];
  environment?: Record<string, string>;
  secrets?: string[];
  networks?: string[];
  depends_on?: Record<string, unknown>;
  build?: { dockerfile: string };
  ports?: string[];
}

const compose = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as {
  services: Record<string, Service>;
  networks: Record<string, unknown>;
  secrets: Record<string, { file: string }>;
};
const service = (name: string): Service => compose.services[name] ?? {};

/** No Docker engine here: what can be said of the file without one is said. */
describe('docker-compose.yml', () => {
  it('has the database, the gateway and one service per house', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['base', 'gateway', ...houseNames()].sort());
  });

  it.each(houseNames())('runs the house « %s » on its port, with its own secret and no other', (name) => {
    const { command, environment, secrets } = service(name);
    expect(command?.slice(-2)).toEqual(['dist/bin/house.js', name]);
    expect(environment?.PORT).toBe(String(defaultPort(name)));
    expect(secrets).toEqual([`base_${name}`]);
    expect(compose.secrets[`base_${name}`]?.file).toBe(`deploiement/secrets/base_${name}`);
    expect(service('base').secrets).toContain(`base_${name}`);
    expect(service('gateway').environment?.[`PARTNER_URL_${name.toUpperCase()}`]).toBe(
      `http://${name}:${String(defaultPort(name))}/graphql`,
    );
  });

  it('keeps the gateway away from the databases, and only the gateway in sight of others', () => {
    expect(service('gateway').networks).toEqual(['maisons']);
    expect(service('gateway').secrets).toBeUndefined();
    expect(
      Object.entries(compose.services)
        .filter(([, { ports }]) => ports)
        .map(([name]) => name),
    ).toEqual(['gateway']);
  });

  it('refers only to networks, secrets and files that exist', () => {
    for (const { networks = [], secrets = [], build } of Object.values(compose.services)) {
      expect(networks.filter((name) => !(name in compose.networks))).toEqual([]);
      expect(secrets.filter((name) => !(name in compose.secrets))).toEqual([]);
      if (build) expect(existsSync(build.dockerfile)).toBe(true);
    }
    expect(readFileSync('deploiement/bases.sh', 'utf8')).toContain(`for partner in ${houseNames().join(' ')}; do`);
  });
});
