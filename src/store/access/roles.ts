/** What a user may do; each may do all that those before it may. */
export const USER_ROLES = ['reader', 'submitter', 'reviewer', 'admin'] as const;
export type UserRole = (typeof USER_ROLES)[number];

/** What a token may be used for. A token does what its scopes name, as far as its user's role goes. */
export const SCOPES = ['read', 'submit', 'review', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

/** The scope that a token needs where a user needs the role. */
export const SCOPE_OF = {
  reader: 'read',
  submitter: 'submit',
  reviewer: 'review',
  admin: 'admin',
} as const satisfies Record<UserRole, Scope>;

export function hasRole(role: UserRole, needed: UserRole): boolean {
  return USER_ROLES.indexOf(role) >= USER_ROLES.indexOf(needed);
}
