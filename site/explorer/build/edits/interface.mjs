/** GraphiQL's frame, its bars and its dialogs: by module, what is replaced and by what. Texts are put in French; roles and names that a screen reader needs are set right. */
export const interfaceEdits = {
  'graphiql/dist/GraphiQL.js': [
    ['newTab: "New tab"', 'newTab: "Nouvel onglet"'],
    ['"Editor Commands"', '"Commandes de l’éditeur"'],
    ['"Operation Editor"', '"Éditeur de la requête"'],
    ['"Show" : "Hide"} editor tools', '"Montrer" : "Cacher"} les variables'],
    ['"Select active operation"', '"Requêtes ouvertes"'],
    // A tab panel needs tabs: those of the requests are a plain list of buttons (see tabs/index.js).
    ['role: "tabpanel"', 'role: "group"'],
    // The results, their tabs and their tables come before the JSON, as they are shown.
    ['t47,\n      t48,\n      footer', 'footer,\n      t47,\n      t48'],
  ],
  'graphiql/dist/ui/toolbar.js': [
    ['Prettify query (', 'Mettre la requête en forme ('],
    ['Merge fragments into query (', 'Fondre les fragments dans la requête ('],
    ['Copy query (', 'Copier la requête ('],
  ],
  'graphiql/dist/ui/sidebar.js': [
    // The contract comes with the page: there is nothing to fetch again.
    ['t13,\n      t18,', 't13,'],
    ['"Open short keys dialog"', '"Raccourcis clavier"'],
    ['"Open settings dialog"', '"Réglages"'],
    ['isVisible_0 ? "Hide" : "Show"', 'isVisible_0 ? "Fermer :" : "Ouvrir :"'],
    ['"Short Keys"', '"Raccourcis clavier"'],
    [
      '"This modal provides a list of available keyboard shortcuts and their functions."',
      '"Les raccourcis et ce qu’ils font."',
    ],
    ['"Settings"', '"Réglages"'],
    [
      '"This modal lets you adjust header persistence, interface theme, and clear local storage."',
      '"Apparence et données gardées par le navigateur."',
    ],
    ['"Persist headers"', '"Garder les en-têtes"'],
    ['"Save headers upon reloading."', '"Retrouver les en-têtes au prochain chargement."'],
    ['"Only enable if you trust this device."', '"Seulement sur un appareil sûr."'],
    ['children: "On"', 'children: "Oui"'],
    ['children: "Off"', 'children: "Non"'],
    ['"Theme" }', '"Apparence" }'],
    ['"Adjust how the interface appears."', '"Claire, sombre, ou celle du système."'],
    ['children: "System"', 'children: "Système"'],
    ['children: "Light"', 'children: "Claire"'],
    ['children: "Dark"', 'children: "Sombre"'],
    ['"Clear storage"', '"Effacer les données gardées"'],
    [
      '"Remove all locally stored data and start fresh."',
      '"Requêtes, onglets et historique, gardés par ce navigateur seul."',
    ],
    ['"Cleared data"', '"Effacées"'],
    ['"Failed"', '"Échec"'],
    ['"Clear data"', '"Effacer"'],
  ],
  'graphiql/dist/ui/short-keys.js': [
    ['"Execute query"', '"Exécuter la requête"'],
    ['"Open the Command Palette (you must have focus in the editor)"', '"Toutes les commandes (depuis l’éditeur)"'],
    ['"Prettify editors"', '"Mettre en forme"'],
    ['"Copy query"', '"Copier la requête"'],
    [
      '  "Re-fetch schema using introspection": KEY_MAP.refetchSchema.key,\n',
      '  "Entrer dans l’éditeur": "Enter",\n  "Sortir de l’éditeur": "Escape",\n',
    ],
    ['"Search in documentation"', '"Chercher dans la documentation"'],
    ['"Search in editor"', '"Chercher dans l’éditeur"'],
    ['"Merge fragments definitions into operation definition"', '"Fondre les fragments dans la requête"'],
    ['children: key }', 'children: { Enter: "Entrée", Escape: "Échap", Shift: "Maj" }[key] ?? key }'],
    ['"Short Key"', '"Touches"'],
    ['"Function"', '"Effet"'],
    // Its links lead to other hosts; the table says what is needed here.
    ['/* @__PURE__ */ jsxs("p", {', 'null && /* @__PURE__ */ jsxs("p", {'],
  ],
};
