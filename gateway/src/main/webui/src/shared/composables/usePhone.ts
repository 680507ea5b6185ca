import { onScopeDispose, ref } from 'vue';

/** True on a screen too narrow for tables. */
export function usePhone() {
  const narrow = window.matchMedia('(max-width: 759px)');
  const phone = ref(narrow.matches);
  const follow = () => (phone.value = narrow.matches);
  narrow.addEventListener('change', follow);
  onScopeDispose(() => narrow.removeEventListener('change', follow));
  return phone;
}
