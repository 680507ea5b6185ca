import type { Role } from '@/session/roles';

/** Who reads people: those who see to who may do what, and of their own unit its reviewers. */
export const READERS: Role[] = ['reviewer', 'supervisor', 'system-admin', 'security-admin', 'audit-admin'];
