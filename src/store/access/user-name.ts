import { z } from 'zod';

/** What a user logs in with; kept in lower case. */
export const UserName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N}.@_-]{0,99}$/u,
    'A name is made of letters, digits, ".", "-", "_" and "@".',
  );
