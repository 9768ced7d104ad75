import type { ExportFacts, Fault, Rule } from './model';
import { alternateRules } from './rules/alternates';
import { canonicalRules } from './rules/canonicals';
import { cardRules } from './rules/cards';
import { feedRules } from './rules/feeds';
import { fileRules } from './rules/files';
import { headRules } from './rules/head';
import { jsonLdRules } from './rules/json-ld';
import { sitemapRules } from './rules/sitemap';
import { textRules } from './rules/texts';

/** Everything that the audit looks at, in the order in which it reports. */
export const RULES: readonly Rule[] = [
  ...textRules,
  ...canonicalRules,
  ...headRules,
  ...alternateRules,
  ...cardRules,
  ...jsonLdRules,
  ...sitemapRules,
  ...feedRules,
  ...fileRules,
];

/** Every place where a rule does not hold, rule by rule. */
export function auditExport(facts: ExportFacts): Fault[] {
  return RULES.flatMap(({ id: rule, severity, find }) =>
    [...find(facts)].map(({ place, message }) => ({ rule, severity, place, message })),
  );
}
