import { writeFileSync } from 'node:fs';
import { writeThirdParty } from './licences/write-third-party.ts';

writeFileSync('THIRD-PARTY.md', writeThirdParty());
console.log('THIRD-PARTY.md is written.');
