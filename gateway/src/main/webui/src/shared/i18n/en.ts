import { merged, type Messages } from './messages';

export default merged(import.meta.glob<Messages>('../../*/words.en.ts', { eager: true, import: 'default' }));
