import type { Choices } from './createChoices.ts';
import { features, type Drawing, type Feature } from './drawing.ts';
import { drawEntities } from './drawEntities.ts';
import { drawFields } from './drawFields.ts';
import { drawInaccessible } from './drawInaccessible.ts';
import { drawInterfaceObject } from './drawInterfaceObject.ts';
import { drawInterfaces } from './drawInterfaces.ts';
import { drawOverrides } from './drawOverrides.ts';
import { drawProvides } from './drawProvides.ts';
import { drawRequires } from './drawRequires.ts';
import { drawRoots } from './drawRoots.ts';
import { drawUnions } from './drawUnions.ts';
import { drawValues } from './drawValues.ts';
import type { Sketch } from './sketch.ts';

/** A schema split over two to six subgraphs. Nearly all of them compose; those that do not are for the caller to drop. */
export function drawSchema(choices: Choices): Drawing {
  const subgraphs = ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, choices.between(2, 6));
  const drawn = new Set<Feature>(features.filter(() => choices.chance(55)));
  const drawing: Drawing = {
    choices,
    has: (feature) => drawn.has(feature),
    sketch: {
      subgraphs,
      objects: new Map(),
      interfaces: new Map(),
      unions: new Map(),
      enums: drawEnums(choices, subgraphs),
      hiddenValues: new Map(),
      inputs: drawInputs({ choices, hasEnums: drawn.has('enums'), hasJson: drawn.has('json') }, subgraphs),
    },
  };
  drawEntities(drawing);
  drawInterfaceObject(drawing);
  drawValues(drawing);
  drawUnions(drawing);
  drawInterfaces(drawing);
  drawFields(drawing);
  drawRoots(drawing);
  drawRequires(drawing);
  drawProvides(drawing);
  drawOverrides(drawing);
  drawInaccessible(drawing);
  return drawing;
}

/** One enum for answers, one for arguments, and one for both, which must be the same everywhere. */
function drawEnums(choices: Choices, subgraphs: readonly string[]): Sketch['enums'] {
  return new Map([
    ['Tone', new Map(subgraphs.map((one) => [one, ['LOW', ...choices.pickSome(['MID', 'HIGH', `ONLY_${one}`], 0)]]))],
    [
      'Pick',
      new Map(
        subgraphs.map((one) => [one, ['ONE', ...choices.pickSome(['TWO', 'THREE'], choices.chance(70) ? 2 : 0)]]),
      ),
    ],
    ['Side', new Map(subgraphs.map((one) => [one, ['LEFT', 'RIGHT']]))],
  ]);
}

interface InputOptions {
  readonly choices: Choices;
  readonly hasEnums: boolean;
  readonly hasJson: boolean;
}

/** An input type of which each subgraph may have a field more. */
function drawInputs({ choices, hasEnums, hasJson }: InputOptions, subgraphs: readonly string[]): Sketch['inputs'] {
  const common = ['a: Int = 7', 'b: String', 'more: [Filter!]', 'ids: [ID!] = ["i"]', 'side: Side'];
  if (hasEnums) common.push('few: [Pick]');
  if (hasJson) common.push('json: Json');
  return new Map([
    ['Filter', new Map(subgraphs.map((one) => [one, choices.chance(25) ? [...common, `extra_${one}: Int`] : common]))],
  ]);
}
