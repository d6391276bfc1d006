/** Where HelseID puts what the organisation has attested (trust framework; `docs/words.md`). */
export const attestClaim = 'nhn:tillitsrammeverk:parameters';
