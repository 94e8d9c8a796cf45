import { createQuestion } from './question.ts';

/** That the person is there: asked by a call that was refused because what it does is grave. */
export const { ask: askProof, settle: settleProof, useAsked: useProofAsked } = createQuestion();
