/**
 * Loaded before a program (`--import`): the machine lists every folder in the opposite order, and has no network.
 */
import dns from 'node:dns';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

type Listing = readonly unknown[];
type Done = (error: unknown, entries?: Listing) => void;

const opposite = (entries: Listing) => [...entries].reverse();
const { readdir, readdirSync } = fs;
const { readdir: readdirLater } = fs.promises;

Object.assign(fs, {
  readdirSync: (...args: unknown[]) =>
    opposite(Reflect.apply(readdirSync, fs, args) as unknown as Listing),
  readdir: (...args: unknown[]) => {
    const done = args.pop() as Done;
    const turn: Done = (error, entries) => done(error, entries && opposite(entries));
    Reflect.apply(readdir, fs, [...args, turn]);
  },
});
Object.assign(fs.promises, {
  readdir: async (...args: unknown[]) =>
    opposite((await Reflect.apply(readdirLater, fs.promises, args)) as Listing),
});

function refuse(): never {
  // Said as well, for who catches the error.
  process.stderr.write('Something asked for the network.\n');
  throw new Error('There is no network.');
}

Object.assign(net.Socket.prototype, { connect: refuse });
Object.assign(dns, { lookup: refuse });
Object.assign(dns.promises, { lookup: refuse });
syncBuiltinESMExports();
