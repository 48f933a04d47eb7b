import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import {
  correctionSkeleton,
  sourcesSkeleton,
  storySkeleton,
} from '../../src/content-folder/file-skeletons.ts';
import { listFiles } from '../../src/content-folder/list-files.ts';
import { sayCommand } from '../../src/content-folder/say-command.ts';
import { skeletons } from '../../src/content-folder/skeletons.ts';
import { RAW_ENDINGS } from '../../src/normalize/raw-endings.ts';
import { idSchema } from '../../src/schemas/evidence.ts';
import { didYouMean } from '../../src/story/nearest.ts';
import type { Begun } from './begun.ts';

const kinds = ['story', 'sources', 'correction', ...Object.keys(skeletons)];
/** `event` => true; `my-story` is none. */
export const isKind = (name: string): boolean => kinds.includes(name);

const idOf = (kind: string) =>
  kind === 'story' || kind === 'sources' ? '' : kind === 'correction' ? ' <raw file>' : ' <id>';
const ways = kinds.map((kind) => sayCommand(`new ${kind}${idOf(kind)}`)).join('\n  ');

/** Writes a file that is not there yet. */
function write(file: string, text: string, otherwise: string): void {
  if (existsSync(file)) throw new Error(`${file} exists. ${otherwise}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
}

const started = (file: string, next: string): Begun => ({
  paths: [file],
  told: `${file} is started. ${next}`,
});

function startStory(content: string): Begun {
  const file = join(content, 'story.yaml');
  write(
    file,
    storySkeleton,
    `To begin another story, say in which folder: CONTENT_DIR=other ${sayCommand('new story')}`,
  );
  mkdirSync(join(content, 'raw'), { recursive: true });
  return started(
    file,
    `Put what you collected into ${join(content, 'raw')} (${sayCommand('add')}), then run “${sayCommand('normalize')}”.`,
  );
}

function startSources(content: string): Begun {
  const file = join(content, 'sources.yaml');
  write(file, sourcesSkeleton, 'Add to it where you look.');
  return started(
    file,
    `Name in it where new reports come from, then run “${sayCommand('add --sources')}”.`,
  );
}

function startCorrection(content: string, name: string): Begun {
  const folder = join(content, 'raw');
  const files = listFiles(folder, RAW_ENDINGS).map(({ path }) => basename(path));
  const wanted = basename(name);
  const raw = files.find(
    (file) => file === wanted || basename(file, extname(file)) === basename(wanted, '.yaml'),
  );
  if (!raw) {
    const hint = didYouMean(wanted, files) || ` It has: ${files.join(', ') || 'none'}.`;
    throw new Error(`${folder} has no file “${wanted}”.${hint}`);
  }
  const file = join(content, 'corrections', `${basename(raw, extname(raw))}.yaml`);
  write(file, correctionSkeleton(raw), 'Add to it what you correct.');
  return started(file, `Say in it what you correct, then run “${sayCommand('normalize')}”.`);
}

function startEntry(content: string, kind: string, id: string): Begun {
  const skeleton = Object.hasOwn(skeletons, kind) ? skeletons[kind] : undefined;
  if (!skeleton) {
    throw new Error(
      `There is no “${kind}”.${didYouMean(kind, kinds)} Say one of: ${kinds.join(', ')}.`,
    );
  }
  if (!idSchema.safeParse(id).success) {
    throw new Error(
      `The id “${id}” must be lower-case words joined by hyphens: it becomes an address.`,
    );
  }
  const file = join(content, skeleton.folder, `${id}.yaml`);
  write(file, skeleton.text, 'Choose another id.');
  return started(file, `Fill in its empty fields, then run “${sayCommand('check')}”.`);
}

/**
 * Starts a file of a content folder: the story, its sources, an entry, or the corrections of a raw file.
 *
 * @param name an entry's id, or the raw file's name with or without its ending
 * @throws Error saying what to write instead; then nothing is written
 */
export function startFile(content: string, kind?: string, name?: string): Begun {
  if (kind === 'story') return startStory(content);
  if (kind === 'sources') return startSources(content);
  if (!kind || !name) throw new Error(`Say what to start:\n  ${ways}`);
  return kind === 'correction' ? startCorrection(content, name) : startEntry(content, kind, name);
}
