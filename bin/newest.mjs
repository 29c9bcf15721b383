import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When a folder was last changed, as far as the files with such names go. */
export function newest(folder, names = /\.tsx?$/) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile() && names.test(entry.name)) {
      latest = Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
    }
  }
  return latest;
}
