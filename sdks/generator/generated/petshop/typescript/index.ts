// Written by the generator of Helsegraf. Change the operations, not this file.
export * from './Dog.js';
export * from './Pets.js';
export * from './Sell.js';
export * from './types.js';
