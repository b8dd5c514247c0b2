import { makeListMentions } from '../adapters/dynamodb/author-mentions.ts';
import { makeCompleteNames } from '../adapters/dynamodb/author-names.ts';
import { makeBriefingStore } from '../adapters/dynamodb/briefings.ts';
import { makeTableCounts } from '../adapters/dynamodb/counts.ts';
import {
  makeGetPaper,
  makeGetPapers,
  makeListEditions,
  makePapersFirstSeen,
  makeReadEdition,
} from '../adapters/dynamodb/papers.ts';
import { makeSplitPaper } from '../adapters/dynamodb/split-paper.ts';
import type { Runtime } from '../runtime.ts';
import { table } from './clients.ts';

export const papersFirstSeen = (runtime: Runtime) => makePapersFirstSeen(table(runtime));
export const readEdition = (runtime: Runtime) => makeReadEdition(table(runtime));
export const listEditions = (runtime: Runtime) => makeListEditions(table(runtime));
export const splitPaper = (runtime: Runtime) => makeSplitPaper(table(runtime));
export const getPaper = (runtime: Runtime) => makeGetPaper(table(runtime));
export const getPapers = (runtime: Runtime) => makeGetPapers(table(runtime));
export const listMentions = (runtime: Runtime) => makeListMentions(table(runtime));
export const completeNames = (runtime: Runtime) => makeCompleteNames(table(runtime));
export const briefingStore = (runtime: Runtime) => makeBriefingStore(table(runtime));
export const tableCounts = (runtime: Runtime) => makeTableCounts(table(runtime));
