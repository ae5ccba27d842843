import tseslint from 'typescript-eslint';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';

const templates = ['src/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      'node_modules/**',
      'storybook-static/**',
      'public/**',
      '**/*.mjs',
      '**/*.cjs',
      '**/*.js',
      '**/*.d.mts',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.check.json', 'tsconfig.node.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      // a schema and its type share a name
      '@typescript-eslint/no-redeclare': 'off',
      // Lit and hono take async handlers where a void function is declared
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: false}],
      // objects are made of closures here, and Lit binds the handlers in templates
      '@typescript-eslint/unbound-method': 'off',
      // an interface that answers later may be answered at once
      '@typescript-eslint/require-await': 'off',
      // `'memory' | string` names the values that are known
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      'no-console': ['error', {allow: ['warn', 'error', 'info']}],
      eqeqeq: ['error', 'always', {null: 'ignore'}],
    },
  },
  {files: templates, ...lit['flat/recommended']},
  {files: templates, ...wc['flat/recommended']},
  {files: templates, plugins: {'lit-a11y': litA11y}, rules: litA11y.configs.recommended.rules},
  {
    files: ['demo/**/*.ts', 'scripts/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      'no-console': 'off',
      // node:test returns promises that it awaits itself
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: ['test', 'it', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
            },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's assertions are expressions
      '@typescript-eslint/no-unused-expressions': 'off',
      // a wrong shape of an answer fails the assertion that reads it
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
