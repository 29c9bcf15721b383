/** The editors and what GraphiQL builds on: by module, what is replaced and by what. Texts are put in French; roles and names that a screen reader needs are set right. */
const react = '@graphiql/react/dist';

export const editorEdits = {
  [`${react}/constants.js`]: [
    ['label: "Prettify Editors"', 'label: "Mettre en forme"'],
    ['label: "Merge Fragments into Query"', 'label: "Fondre les fragments dans la requête"'],
    ['label: "Run Operation"', 'label: "Exécuter la requête"'],
    ['label: "Copy Query"', 'label: "Copier la requête"'],
    // The site's colours; and a comment's green that stands out enough on a dark ground.
    ['"#ff5794"', '"#86d3df"'],
    ['"#d60590"', '"#0b5361"'],
    ['"#ff579419"', '"#86d3df19"'],
    ['"#d6059019"', '"#0b536119"'],
    ['foreground: "#908aff"\n\t\t}]', 'foreground: "#908aff"\n\t\t}, { token: "comment", foreground: "#8bbf7a" }]'],
  ],
  [`${react}/components/execute-button/index.js`]: [
    ['isRunning ? "Stop" : "Execute"} query (', 'isRunning ? "Arrêter" : "Exécuter"} la requête ('],
    ['`<Unnamed ${operation.operation}>`', '"<sans nom>"'],
  ],
  [`${react}/components/dialog/index.js`]: [['"Close dialog"', '"Fermer"']],
  [`${react}/utility/tabs.js`]: [['"<untitled>"', '"sans titre"']],
  [`${react}/components/tabs/index.js`]: [
    ['"Close Tab"', '"Fermer l’onglet"'],
    // A tab may not hold two buttons, and these do (choose, close): a list of buttons says it truly.
    ['role: "tablist",', ''],
    ['role: "tab",', ''],
    ['"aria-selected": isActive', '"aria-current": isActive || undefined'],
  ],
  [`${react}/components/operation-editor.js`]: [
    [
      'tabIndex: t11,',
      'tabIndex: t11, role: "group", "aria-label": "Requête : Entrée pour écrire, Échap pour sortir",',
    ],
  ],
  [`${react}/components/variables-editor.js`]: [
    [
      'tabIndex: t4,',
      'tabIndex: t4, role: "group", "aria-label": "Variables : Entrée pour écrire, Échap pour sortir",',
    ],
  ],
  [`${react}/components/response-editor.js`]: [
    ['"Result Window"', '"Réponse en JSON : Entrée pour lire, Échap pour sortir"'],
    // The whole JSON would be read aloud at each answer; the page says what came in one sentence.
    ['"aria-live": t7,', ''],
    ['"aria-atomic": t8,', ''],
    ['Loading...', 'Chargement…'],
  ],
  [`${react}/utility/create-editor.js`]: [
    // A French apostrophe is not a letter in disguise.
    ['tabSize: 2,', 'tabSize: 2,\n\t\tunicodeHighlight: { ambiguousCharacters: false, nonBasicASCII: false },'],
    // Completions and hovers go past the editor's frame.
    ['automaticLayout: true,', 'automaticLayout: true,\n\t\tfixedOverflowWidgets: true,'],
    ['"\\"Fira Code\\""', "\"ui-monospace, 'Cascadia Mono', Menlo, 'DejaVu Sans Mono', monospace\""],
  ],
  [`${react}/stores/execution.js`]: [
    [
      'Request not sent. ${editor === variableEditor ? "Variables" : "Request headers"} ${error.message}',
      'Requête non envoyée : variables illisibles, ${error.message}',
    ],
    ['"Automatically added leaf fields"', '"Champs ajoutés d’office"'],
  ],
  'monaco-editor/esm/vs/editor/contrib/suggest/browser/suggestWidget.js': [
    // What a field means, and whose it is, shows beside the completions without being asked for.
    [
      "getBoolean('expandSuggestionDocs', 0 /* StorageScope.PROFILE */, false)",
      "getBoolean('expandSuggestionDocs', 0 /* StorageScope.PROFILE */, true)",
    ],
  ],
};
