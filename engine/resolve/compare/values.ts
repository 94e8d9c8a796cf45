import { handleName } from '../block/keys-of.ts';
import { weights } from '../score/weights.ts';
import { type Comparator, evidence } from './draft.ts';
import { daysBetween } from './places.ts';
import { oneEditApart } from './similarity.ts';

/** Accounts, addresses and other values that identify by themselves. */
export const compareValues: Comparator = ({ a, b }) => {
  if (a.type === 'handle') return compareHandles(a.value, b.value);
  if (a.value.toLowerCase() !== b.value.toLowerCase()) return null;
  return { rule: 'value-equal', own: [evidence('value-equal', weights.identifier, a.value, b.value)], support: 'none' };
};

function compareHandles(left: string, right: string): ReturnType<Comparator> {
  const name = handleName(left);
  if (name !== handleName(right) || name.length < 3) return null;
  const sameNetwork = left.split(':')[0] === right.split(':')[0];
  const equal = evidence('value-equal', weights.identifier, left, right);
  const own = sameNetwork ? [equal] : [equal, evidence('network-different', weights.networkDiffers)];
  return { rule: 'value-equal', own, support: 'none' };
}

/** Half a year: numbers are given to others after that. */
const RECYCLED_AFTER_DAYS = 183;

/** Telephones: equal, or one digit apart where what stands beside them makes a slip of the pen likely. */
export const comparePhones: Comparator = ({ a, b }) => {
  if (a.value === b.value) {
    const list = [evidence('value-equal', weights.identifier, a.value, b.value)];
    const days = daysBetween(a, b);
    if (days > RECYCLED_AFTER_DAYS)
      list.push(evidence('period-far', weights.periodFar, a.attributes.seenOn, b.attributes.seenOn));
    return { rule: 'phone-equal', own: list, support: 'none' };
  }
  if (!oneEditApart(a.value, b.value)) return null;
  return { rule: 'phone-near', own: [evidence('value-near', weights.phoneNear, a.value, b.value)], support: 'needed' };
};
