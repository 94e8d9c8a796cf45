/** So many words are more than the vocabulary of any thousand reports. */
const MOST_WORDS = 30_000;

/** The same judgement on a word, looked up where the word was met before. Bounded: when full it starts afresh. */
export function remembered<T>(judge: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let judgement = known.get(word);
    if (judgement === undefined) {
      if (known.size >= MOST_WORDS) known.clear();
      judgement = judge(word);
      known.set(word, judgement);
    }
    return judgement;
  };
}
