/**
 * Lets Mocha run tests that are written for `node:test`, for mutation testing alone: Stryker drives Mocha within one
 * process, so that a mutant costs the run of its tests and not the start of a process for each of their files.
 */
import { registerHooks } from 'node:module';

const ON_MOCHA = `data:text/javascript,${encodeURIComponent('export const test = (name, body) => globalThis.it(name, body);')}`;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'node:test' ? { url: ON_MOCHA, shortCircuit: true } : next(specifier, context),
});
