import js from '@eslint/js';
import { defineConfigWithVueTs, vueTsConfigs } from '@vue/eslint-config-typescript';
import prettier from 'eslint-config-prettier/flat';
import vue from 'eslint-plugin-vue';
import accessibility from 'eslint-plugin-vuejs-accessibility';

export default defineConfigWithVueTs(
  { ignores: ['dist/', 'dev-dist/', '**/schema/'] },
  js.configs.recommended,
  vue.configs['flat/recommended'],
  accessibility.configs['flat/recommended'],
  vueTsConfigs.strict,
  prettier,
  {
    rules: {
      eqeqeq: ['error', 'smart'],
      'no-console': 'error',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/component-name-in-template-casing': ['error', 'PascalCase'],
      'vue/no-v-html': 'error',
      'vue/no-unused-emit-declarations': 'error',
      'vue/no-unused-properties': 'error',
      'vue/require-default-prop': 'off',
      // An editor or a desk is an object of state that a part of the screen is given to work on.
      'vue/no-mutating-props': ['error', { shallowOnly: true }],
      'vuejs-accessibility/label-has-for': [
        'error',
        { controlComponents: ['ElDatePicker'], required: { some: ['nesting', 'id'] } },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Said where an index is known to be there, or a task to have been read.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // call<void> is a call whose answer has no body.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // Knows no label in another file or with a bound id; axe looks at the page itself.
      'vuejs-accessibility/form-control-has-label': 'off',
      // Chinese documents are indented by two full-width spaces.
      'no-irregular-whitespace': 'off',
      'vue/no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipTemplates: true, skipRegExps: true, skipHTMLTextContents: true, skipHTMLAttributeValues: true },
      ],
    },
  },
  {
    // What every feature uses knows of none of them.
    files: ['src/shared/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^@/(?!shared/)', message: 'shared/ imports from no feature.' }] },
      ],
    },
  },
);
