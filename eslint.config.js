import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.donnees/', 'examples/*/generated/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      // A noun without behaviour is still a class: its decorators are its table and its public type.
      '@typescript-eslint/no-extraneous-class': 'off',
      // Decorated properties are assigned by the ORM.
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'off',
      'no-console': 'error',
    },
  },
  { files: ['bin/**', 'examples/**', 'test/bench/**', '*.mjs', '*.js'], rules: { 'no-console': 'off' } },
);
