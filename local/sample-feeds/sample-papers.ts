import { epidemicsAndInference } from './papers/epidemics-and-inference.ts';
import { foundations } from './papers/foundations.ts';
import { heatAndClimate } from './papers/heat-and-climate.ts';
import { languageModels } from './papers/language-models.ts';
import { materialsAndEnergy } from './papers/materials-and-energy.ts';
import { memoryAndSleep } from './papers/memory-and-sleep.ts';
import { microbes } from './papers/microbes.ts';
import { quantum } from './papers/quantum.ts';
import { speechAndHearing } from './papers/speech-and-hearing.ts';
import type { SamplePaper } from './sample-paper.ts';

export const samplePapers: SamplePaper[] = [
  ...epidemicsAndInference,
  ...foundations,
  ...heatAndClimate,
  ...languageModels,
  ...materialsAndEnergy,
  ...memoryAndSleep,
  ...microbes,
  ...quantum,
  ...speechAndHearing,
];
