import type { Contract } from '../contract.ts';
import { parseSdlFile } from '../sdlFiles.ts';

/** A contract for tests: file names to SDL. */
export function aContract(files: Readonly<Record<string, string>>): Contract {
  return Object.entries(files).map(([path, sdl]) => parseSdlFile(path, sdl));
}
