import type * as z from 'zod/mini';

/** The first fault of a failed parse with its path, for example `state.activities.0.name: Invalid input`. */
export const firstFault = (error: z.core.$ZodError): string => {
  const issue = error.issues[0];
  const path = issue?.path.map(String).join('.') || 'message';
  return `${path}: ${issue?.message ?? error.message}`;
};
