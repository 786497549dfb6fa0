import * as fc from 'fast-check';

/** What properties are tried with: the same in every run, so that one which fails fails everywhere; `PLUMBLINE_SEED=<number>` tries others. */
export const propertySeed: number = Number(process.env.PLUMBLINE_SEED ?? 20_261_128);

fc.configureGlobal({ seed: propertySeed });

export { fc };
