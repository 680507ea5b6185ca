import type { Field } from './api';

/** A field for tests: a text that may stay empty, called by its name, except for what is given. */
export const aField = (given: Partial<Field> & Pick<Field, 'name'>): Field => ({
  label: given.name,
  labelEn: given.name,
  type: 'text',
  required: false,
  personal: false,
  options: [],
  help: '',
  example: '',
  ...given,
});
