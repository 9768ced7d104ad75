/**
 * Makes a group of words. A bundler leaves out the call, and so the group, where nothing uses it: words that are put
 * together it would keep.
 */
export function define<Group>(make: () => Group): Group {
  return make();
}

/** The forms that a noun takes next to a number; a language needs those that its plural rules name. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * Makes the function that puts a number into words of one language; `#` stands for the number.
 *
 * @see https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 * @example
 * createPlural('en')(1, { one: '# page', other: '# pages' }); // => '1 page'
 */
export function createPlural(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', String(count));
}
