import { editorEdits } from './edits/editor.mjs';
import { interfaceEdits } from './edits/interface.mjs';
import { pluginEdits } from './edits/plugins.mjs';

const graphiqlEdits = { ...interfaceEdits, ...editorEdits, ...pluginEdits };

/**
 * GraphiQL has no setting for its language, nor for some labels a screen reader needs. Its texts are replaced as it is
 * bundled; a text that is no longer there stops the build, so that a new version is never half English unnoticed.
 */
export function editGraphiql() {
  const missed = new Set(Object.keys(graphiqlEdits));
  return {
    name: 'edit-graphiql',
    enforce: 'pre',
    transform(code, id) {
      // Its fonts, 300 kB inside its stylesheet, give way to the reader's own: those of the rest of the site.
      if (id.endsWith('/graphiql/dist/style.css')) return code.replace(/@font-face\s*\{[^}]*woff[^}]*\}/g, '');
      const file = Object.keys(graphiqlEdits).find((path) => id.split('?')[0].endsWith(`/node_modules/${path}`));
      if (!file) return;
      missed.delete(file);
      let edited = code;
      for (const [before, after] of graphiqlEdits[file]) {
        if (!edited.includes(before)) this.error(`${file}: « ${before} » is no longer there`);
        edited = edited.replaceAll(before, after);
      }
      return { code: edited, map: null };
    },
    buildEnd(error) {
      if (!error && missed.size > 0) this.error(`never bundled: ${[...missed].join(', ')}`);
    },
  };
}
