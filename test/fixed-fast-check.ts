import process from 'node:process';
import fc from 'fast-check';

/** Property tests try the same cases at each run; `SEED=…` tries others. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1979) });

export default fc;
