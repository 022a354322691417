/** Now, as stamps write it. */
export const nowText = (): string => new Date().toISOString();
