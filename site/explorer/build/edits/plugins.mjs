/** History, documentation and the query builder: by module, what is replaced and by what. Texts are put in French; roles and names that a screen reader needs are set right. */
const docs = '@graphiql/plugin-doc-explorer/dist';
const builder = '@graphiql/plugin-explorer/node_modules/graphiql-explorer/dist/Explorer.js';

export const pluginEdits = {
  '@graphiql/plugin-history/dist/index.js': [['title: "History"', 'title: "Historique"']],
  '@graphiql/plugin-history/dist/components.js': [
    ['const t2 = "History"', 'const t2 = "Historique"'],
    ['"History",', '"Historique",'],
    ['"Cleared"', '"Effacé"'],
    ['"Failed to Clear"', '"Échec"'],
    ['|| "Clear"', '|| "Effacer"'],
    ['placeholder: "Type a label"', 'placeholder: "Nom à donner", "aria-label": "Nom à donner"'],
    ['"Save"', '"Garder"'],
    // The name of such a line is its query, not « Set active ».
    ['onClick: handleHistoryItemClick, "aria-label": "Set active"', 'onClick: handleHistoryItemClick'],
    ['"Set active"', '"Reprendre"'],
    ['"Edit label"', '"Renommer"'],
    ['"Remove favorite"', '"Ôter des favoris"'],
    ['"Add favorite"', '"Mettre en favori"'],
    ['"Delete from history"', '"Effacer de l’historique"'],
  ],
  [`${docs}/context.js`]: [
    ['title: "Documentation Explorer"', 'title: "Documentation"'],
    ['name: "Docs"', 'name: "Documentation"'],
  ],
  [`${docs}/components/doc-explorer.js`]: [
    ['"Error fetching schema"', '"Le schéma n’a pas pu être lu"'],
    ['"Schema is invalid: "', '"Schéma invalide : "'],
    ['"No GraphQL schema available"', '"Pas de schéma"'],
    ['`Go back to ${prevName}`', '`Retour à ${prevName}`'],
    ['"Documentation Explorer"', '"Documentation"'],
  ],
  [`${docs}/components/search.js`]: [
    ['`Search ${navItem.name}...`', '`Chercher dans ${navItem.name}`'],
    ['placeholder: t12,', 'placeholder: `Chercher (${t12})`, "aria-label": "Chercher dans la documentation",'],
    // As a modal list it would hide the rest of the page while one types.
    ['ComboboxOptions, { "data-cy"', 'ComboboxOptions, { modal: false, "data-cy"'],
    ['"No results found"', '"Rien de ce nom"'],
    ['"Other results"', '"Ailleurs"'],
  ],
  [`${docs}/components/section.js`]: [
    ['t1,\n      title\n', 't1,\n      TITRES[title]\n'],
    [
      'const TYPE_TO_ICON = {',
      `const TITRES = {
  Arguments: "Arguments",
  "Deprecated Arguments": "Arguments dépréciés",
  "Deprecated Enum Values": "Valeurs dépréciées",
  "Deprecated Fields": "Champs dépréciés",
  Directives: "Directives",
  "Enum Values": "Valeurs",
  Fields: "Champs",
  Implements: "Interfaces",
  Implementations: "Types qui en sont",
  "Possible Types": "Types possibles",
  "Root Types": "Points d’entrée",
  Type: "Type",
  "All Schema Types": "Tous les types"
};
const TYPE_TO_ICON = {`,
    ],
  ],
  [`${docs}/components/deprecation-reason.js`]: [['children: "Deprecated"', 'children: "Déprécié"']],
  [`${docs}/components/type-documentation.js`]: [
    ['"Show Deprecated Fields"', '"Montrer les champs dépréciés"'],
    ['"Show Deprecated Values"', '"Montrer les valeurs dépréciées"'],
  ],
  [`${docs}/components/field-documentation.js`]: [['"Show Deprecated Arguments"', '"Montrer les arguments dépréciés"']],
  [`${docs}/components/schema-documentation.js`]: [
    [
      '"A GraphQL schema provides a root type for each kind of operation."',
      '"Le contrat du graphe : ce qu’on peut demander, et ce que chaque champ veut dire."',
    ],
  ],
  '@graphiql/plugin-explorer/dist/index.js': [['title: "GraphiQL Explorer"', 'title: "Composer une requête"']],
  [builder]: [
    [
      "'Remove the variable' : 'Extract the current value into a GraphQL variable'",
      "'Ôter la variable' : 'Faire de cette valeur une variable'",
    ],
    ["'Extract selections into a new reusable fragment'", "'Faire de ces champs un fragment réutilisable'"],
    ["'Add new'", "'Ajouter'"],
    ["capitalize(operationType) + ' Name'", "'Nom de la requête'"],
    ["'Something went wrong'", "'Cette requête ne se laisse pas composer ici'"],
    ["'\\u2715'", "React.createElement('span', { 'aria-hidden': true }, '\\u2715')"],
    // Names for its fields: an input is called by its argument, the others by what they do.
    [
      "type: 'text',\n          onChange: this._handleChange",
      "type: 'text',\n          'aria-label': arg.name,\n          onChange: this._handleChange",
    ],
    ['onChange: this.props.setArgValue,', "'aria-label': arg.name,\n                onChange: this.props.setArgValue,"],
    ["autoComplete: 'false',", "autoComplete: 'off',\n              'aria-label': 'Nom de la requête',"],
    [
      'value: this.state.newOperationType,',
      "'aria-label': 'Genre de requête à ajouter',\n              value: this.state.newOperationType,",
    ],
    ["backgroundColor: 'white',\n                  color", 'color'],
    // A group must say what it is; and the frame scrolls, it need not always show bars.
    [
      "tabIndex: '0',\n          onKeyDown: this._handlePotentialRun",
      "role: 'group',\n          'aria-label': this.props.name || 'Requête sans nom',\n          onKeyDown: this._handlePotentialRun",
    ],
    ["overflow: 'scroll'", "overflow: 'auto'"],
    // An operation of ours is French too.
    ["'My' + capitalize(kind)", "'MaRequete'"],
  ],
};
