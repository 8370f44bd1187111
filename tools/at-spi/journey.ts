import type { Engine } from '../engines/engine.ts';
import type { Deed } from './reader.ts';

/** A line of an expectation, and the engines that it is expected of. */
export interface ExpectedLine {
  readonly engines: readonly Engine[];
  readonly text: string;
}

/** What a person does, and what assistive technology is to make of it. */
export interface Step {
  readonly title: string;
  /** As they stand in the file. */
  readonly actions: readonly string[];
  readonly expected: readonly ExpectedLine[];
}

/** A file of expectations: one finder of the page, and what is done with it, step by step. */
export interface Journey {
  readonly introduction: string;
  /** The name of the section that the finder stands in. */
  readonly place: string;
  readonly steps: readonly Step[];
}

/** Whoever has a letter in these columns is expected to say so; nobody's letter stands for all. */
const columns: readonly (readonly [letter: string, engine: Engine])[] = [
  ['C', 'chromium'],
  ['F', 'firefox'],
  ['W', 'webkit'],
];
const gutterWidth = columns.length + 1;
const actionLine = /^(press|type|focus|push): /;

function parseLine(line: string): ExpectedLine {
  const gutter = line.slice(0, gutterWidth);
  const engines = columns.flatMap(([letter, engine]) => (gutter.includes(letter) ? engine : []));
  return {
    engines: engines.length > 0 ? engines : columns.map(([, engine]) => engine),
    text: line.slice(gutterWidth),
  };
}

function formatLine({ engines, text }: ExpectedLine): string {
  const all = engines.length === columns.length;
  const gutter = columns.map(([letter, engine]) => (!all && engines.includes(engine) ? letter : ' '));
  return `${gutter.join('')} ${text}`;
}

function parseStep(section: string): Step {
  const [title = '', ...lines] = section.split('\n').filter((line) => line.trim() !== '');
  return {
    title,
    actions: lines.filter((line) => actionLine.test(line)),
    expected: lines.filter((line) => !actionLine.test(line)).map(parseLine),
  };
}

/** Reads a file of expectations. */
export function parseJourney(source: string): Journey {
  const [head = '', ...sections] = source.split(/^== /m);
  const [introduction = '', place = ''] = head.split(/^place: /m);
  return { introduction: introduction.trim(), place: place.trim(), steps: sections.map(parseStep) };
}

/** Writes what `parseJourney` reads. */
export function formatJourney({ introduction, place, steps }: Journey): string {
  const sections = steps.map(({ title, actions, expected }) =>
    [`== ${title}`, ...actions, '', ...expected.map(formatLine), ''].join('\n'),
  );
  return `${introduction}\n\nplace: ${place}\n\n${sections.join('\n')}`;
}

/** `push: Eingabe löschen` as what the reader is told to do. */
export function deedOf(action: string): Deed {
  const [verb = '', object = ''] = action.split(': ');
  if (verb === 'press') return { do: 'press', key: object };
  if (verb === 'type') return { do: 'type', text: object };
  if (verb === 'focus') return { do: 'focus', role: 'link', name: object };
  return { do: 'push', role: 'push button', name: object };
}
