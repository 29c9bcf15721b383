const steps: readonly (readonly [keys: string, effect: string])[] = [
  ['Tab', 'va d’une commande à la suivante ; sur un éditeur, elle passe outre'],
  ['Entrée, sur un éditeur', 'y entre pour écrire ; Tab y écrit alors une tabulation'],
  ['Échap, dans un éditeur', 'en sort : Tab reprend son chemin'],
  ['Ctrl + Entrée', 'exécute la requête, depuis un éditeur'],
  ['Ctrl + Espace', 'propose les champs possibles, avec leur propriétaire et leur unité'],
  ['Flèches, sur « Tableau », « Graphique », « Sources », « JSON »', 'passe d’une vue de la réponse à l’autre'],
  ['Entrée, sur l’en-tête d’une colonne', 'trie : croissant, décroissant, ordre de la réponse'],
  ['Entrée, sur le repère d’un chiffre', 'montre d’où il vient ; Échap ferme'],
  ['F1, dans un éditeur', 'toutes les commandes de l’éditeur'],
];

/** The way through the page without a mouse, written where it is needed. */
export function KeyboardHelp() {
  return (
    <details className="deplier aide-clavier">
      <summary>Au clavier</summary>
      <dl>
        {steps.map(([keys, effect]) => (
          <div key={keys} className="touche">
            <dt>{keys}</dt>
            <dd>{effect}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
