import type zh from './words.zh';

const en: typeof zh = {
  paste: {
    title: 'Paste from Excel into {register}',
    step: {
      copy: 'In Excel or WPS select the rows, best with their headings, and copy them with Ctrl+C.',
      paste: 'Press Ctrl+V here. Columns are told by their headings, without these by the order of the template.',
      mend: 'What is wrong is marked: mend it in place, have it checked and commit it, as with a file.',
    },
    here: 'Paste here',
    placeholder: 'Ctrl+V',
    again: 'Paste again',
    check: 'Check {n} rows',
    checking: 'Checking…',
    found: 'What was found',
    table: 'The pasted table',
    caption: 'The pasted table, {n} rows',
    sheet: 'Sheet',
    row: 'Row',
    column: 'This column is',
    columnNamed: 'The column “{heading}” is',
    leaveOut: '(left out)',
    leaveOutNamed: '{heading} (left out)',
    removeRow: 'Take out row {n}',
    byHeadings: 'Columns are told by their headings; change them there.',
    byOrder: 'No headings were found: the columns are in the order of the template. Please check.',
    editHint: 'Press Enter on a cell, or just type, to change it; Delete empties it, and on a row number takes the row out.',
    personal:
      'Personal data: kept sealed in the register once committed, never on this computer; paste again after leaving or reloading.',
    tooMany: 'At most {most} rows at once: {n} rows at the end were left out. Paste them later, or import a file.',
    missing: 'Required columns are missing: {fields}. Choose them in the headings.',
    served: '{n} rows are wrong and marked below: mend them and check again.',
    goOn: 'Skip these, import the {n} right rows',
    toMend: '{n} cells to mend',
    nothingToMend: 'Nothing to mend.',
    nextProblem: 'Next one',
    wrong: 'wrong: {problem}',
    at: 'Row {row} {field}: {problem}',
    problem: {
      required: 'required',
      date: 'no date such as 2026-03-01',
      noSuchDay: 'no such day',
      number: 'no exact amount such as 1,200,000 or 120万元',
      whole: 'no whole number',
      flag: 'yes or no (是 or 否)',
      option: 'not one of the choices',
    },
  },
};

export default en;
