import { merged, type Messages } from './messages';

export default merged(import.meta.glob<Messages>('../../*/words.zh.ts', { eager: true, import: 'default' }));
