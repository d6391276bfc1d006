/** A sandbox has people with every kind of number and nobody real behind any; a test environment may have real services. */
export const syntheticPolicies = { sandbox: 'accept', test: 'only', production: 'refuse' } as const;
