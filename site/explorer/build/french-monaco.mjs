import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

/**
 * Monaco comes with its French texts, but only for its own loader: there, a text is a number. In the modules we bundle, it is
 * English. The loader's program says which number is which English text: that makes a dictionary, applied where the modules
 * call `localize`.
 */
export function frenchMonaco(root) {
  let dictionary;
  return {
    name: 'french-monaco',
    buildStart: () => void (dictionary ??= readDictionary(join(root, 'node_modules', 'monaco-editor'))),
    transform(code, id) {
      if (!id.includes('/monaco-editor/esm/') || !code.includes('localize')) return;
      return {
        code: code.replace(call, (whole, before, english) => {
          const french = dictionary.get(readText(english));
          return french === undefined ? whole : before + JSON.stringify(french);
        }),
        map: null,
      };
    },
  };
}

const text = String.raw`'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"`;
/** `localize('key', 'English'` and `localize({ key: …, comment: … }, 'English'`. */
const call = new RegExp(String.raw`(\blocalize2?\(\s*(?:${text}|\{[^{}]*\})\s*,\s*)(${text})`, 'g');

function readDictionary(monaco) {
  const program = readFileSync(join(monaco, 'dev', 'vs', 'editor', 'editor.main.js'), 'utf8');
  const said = readFileSync(join(monaco, 'dev', 'vs', 'nls.messages.fr.js'), 'utf8');
  const french = readText(/_VSCODE_NLS_MESSAGES\s*=\s*(\[[\s\S]*?\]);/.exec(said)[1]);
  const dictionary = new Map();
  for (const [, number, english] of program.matchAll(new RegExp(String.raw`localize2?\((\d+),\s*(${text})`, 'g'))) {
    if (typeof french[number] === 'string') dictionary.set(readText(english), french[number]);
  }
  if (dictionary.size < 500) throw new Error(`Monaco: ${dictionary.size} French texts found, hundreds were expected.`);
  return dictionary;
}

/** What a text of JavaScript says, whatever its quotes and escapes. */
const readText = (literal) => runInContext(literal, nothing);
const nothing = createContext(Object.create(null));
