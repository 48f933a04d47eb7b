import { createGrammar } from '../grammar.ts';

export const { count, list, either, row } = createGrammar('ar');
