import type zh from './words.zh';

const en: typeof zh = {
  view: {
    label: 'Views',
    all: 'All',
    save: 'Save as a view',
    saveTitle: 'Save these filters, this order and these columns as a view',
    name: 'Name of the view',
    nameHint: 'Only you see it, on whichever computer you log in. To share it, send its address.',
    kept: 'View “{name}” saved',
    update: 'Let it show this',
    updated: 'View “{name}” updated',
    rename: 'Rename',
    renameTitle: 'Rename the view “{name}”',
    forget: 'Delete',
    forgetTitle: 'Delete the view “{name}”? The records stay as they are.',
    forgotten: 'View “{name}” deleted',
    changed: 'changed',
  },
};

export default en;
