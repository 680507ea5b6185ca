import { ref } from 'vue';

/** Login name of whoever is logged in, empty until it is known: what is kept in this browser is theirs alone. */
export const account = ref('');
