/** What the parties of the secured load agree on. */
export const audience = 'nhn:helsegraf';
export const scope = `${audience}/read`;
export const organisation = { parent: '310123455', child: '315000017' };
/** A definition that nobody has settings of. Its meaning has to be known all the same. */
export const privacyDefinitions = [
  { definition: '5f0d1c2e-0000-4000-8000-000000000001', party: 'kjernejournal', means: 'core-record-reservation' },
];
