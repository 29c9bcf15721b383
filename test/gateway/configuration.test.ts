import { readFileSync } from 'node:fs';
import { environmentNames, readConfig } from '../../gateway/config.js';

describe('The environment', () => {
  const page = readFileSync('gateway/README.md', 'utf8');

  test.each(environmentNames)('%s is explained to whoever runs the gateway', (name) => {
    expect(page).toContain('`' + name);
  });

  test.each([
    ['PORT', 'soixante'],
    ['PARTNER_QUEUE', '-1'],
    ['REQUEST_DEADLINE_MS', '0'],
    ['PLANNING_MEMORY_MB', '1'],
    ['PARTNER_URL_CAF', 'caf.example'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318'],
  ])('stops the start when %s is %s, and says which', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(name);
  });
});
