/** Names of jobs and their outcomes. */
export const jobs = {
  'job.insert': 'Insert {activity}',
} as const;
