import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import { ownSchema } from './checks/own-schema.mjs';
import { tellingNames } from './checks/telling-names.mjs';

const house = { rules: { 'own-schema': ownSchema, 'telling-names': tellingNames } };

const NO_DEFAULT = { selector: 'ExportDefaultDeclaration', message: 'Export by name, so that one thing has one name everywhere.' };
const NO_STAR = { selector: 'ExportAllDeclaration', message: 'A door names what passes through it.' };
const NO_CLOCK = [
  { selector: "NewExpression[callee.name='Date']", message: 'Time comes from ctx.now() and ctx.today().' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Time comes from ctx.now() and ctx.today().' },
  { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: 'Time comes from ctx.now() and ctx.today().' },
];
const NO_CHANCE = { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Chance comes from ctx.chance.' };
const CRYPTO_CHANCE = {
  name: 'node:crypto',
  importNames: ['randomBytes', 'randomUUID', 'randomInt', 'webcrypto'],
  message: 'Chance comes from ctx.chance.',
};

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', 'tmp/', 'coverage/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    plugins: { house },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'house/own-schema': 'error',
      'house/telling-names': 'error',
      'no-restricted-syntax': ['error', NO_DEFAULT, NO_STAR],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // `cond && act()` and a tested getter are said so on purpose.
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A promise nobody waits for is a write nobody confirmed.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 350 }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}', 'src/kit/clock.ts', 'src/kit/ids.ts'],
    rules: {
      'no-restricted-syntax': ['error', NO_DEFAULT, NO_STAR, ...NO_CLOCK, NO_CHANCE],
      'no-restricted-imports': ['error', { paths: [CRYPTO_CHANCE] }],
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Another server is asked through kit/http.' }],
    },
  },
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.test.{ts,tsx}'], rules: { 'max-lines': ['error', { max: 500 }] } },
  // One table on purpose: a translator sees every refusal of the program on one page.
  { files: ['src/kit/refusals/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly'])) },
  },
  { files: ['*.config.{mjs,ts}'], rules: { 'no-restricted-syntax': 'off' } },
);
