import { DIFFICULTIES, frontMatterSchema, getFieldMeta, type FieldName } from '@/lib/content/read/schema';

/** One field of the form, as the schema describes it. */
export interface FormField {
  readonly name: FieldName;
  readonly title: string;
  readonly description: string;
  readonly kind: 'text' | 'paragraph' | 'list' | 'date' | 'choice' | 'sources';
  /** What can be chosen, where the collection does not say it. */
  readonly choices?: readonly string[];
  /** Whether it is one of those that every article has. */
  readonly isMain: boolean;
}

const MAIN: readonly string[] = ['title', 'dimension', 'category', 'tags', 'difficulty', 'meta_description', 'status'];
const DATES: readonly string[] = ['last_reviewed', 'review_by', 'published', 'updated'];
const PARAGRAPHS: readonly string[] = ['meta_description', 'summary', 'title'];
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  difficulty: DIFFICULTIES,
  status: ['draft', 'published'],
  dimension: [],
  category: [],
};

/** The fields that a form has for an article, those that every article has first. */
export function listFormFields(): FormField[] {
  const names = Object.keys(frontMatterSchema.shape) as FieldName[];
  const fields = names.map((name): FormField => {
    const { title, description, entries } = getFieldMeta(name);
    const choices = CHOICES[name];
    return {
      name,
      title,
      description,
      kind: getKind(name, entries !== undefined),
      isMain: MAIN.includes(name),
      ...(choices && { choices }),
    };
  });
  const rank = ({ name }: FormField) => (MAIN.includes(name) ? MAIN.indexOf(name) : MAIN.length);
  return fields.sort((a, b) => rank(a) - rank(b));
}

function getKind(name: FieldName, isList: boolean): FormField['kind'] {
  if (name === 'sources') return 'sources';
  if (Object.hasOwn(CHOICES, name)) return 'choice';
  if (DATES.includes(name)) return 'date';
  if (isList) return 'list';
  return PARAGRAPHS.includes(name) ? 'paragraph' : 'text';
}
