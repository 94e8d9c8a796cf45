export { extract } from './extract/extract.ts';
export { keysOf } from './resolve/block/keys-of.ts';
export type { CompareContext, Comparison, Evidence, EvidenceCode, Hit, Rule } from './resolve/comparison.ts';
export { crossCheck } from './resolve/cross-check.ts';
export type { Attributes, PersonName, Profile, ResolvableReport, SubjectType } from './resolve/profile.ts';
export { profilesOf } from './resolve/relate/profiles-of.ts';
