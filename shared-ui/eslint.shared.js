import a11y from 'eslint-plugin-jsx-a11y';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** One set of rules for all three packages. */
export function rules(directory) {
  return defineConfig(
    { ignores: ['dist/', 'node_modules/', '**/*.gen.ts'] },
    tseslint.configs.strictTypeChecked,
    a11y.flatConfigs.strict,
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: directory } },
      settings: { 'jsx-a11y': { attributes: { for: ['for', 'htmlFor'] } } },
      rules: {
        '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
        '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
        '@typescript-eslint/no-confusing-void-expression': 'off',
        '@typescript-eslint/consistent-type-imports': 'error',
        '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
        'max-lines': ['error', { max: 400, skipBlankLines: true }],
        'max-lines-per-function': ['error', { max: 90, skipBlankLines: true, skipComments: true }],
        // The list keeps its meaning when its dots are gone: Safari needs the role.
        'jsx-a11y/no-redundant-roles': ['error', { ul: ['list'] }],
      },
    },
    { files: ['**/*.test.{ts,tsx}'], rules: { 'max-lines-per-function': 'off' } },
    { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  );
}
