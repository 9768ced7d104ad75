import { parse, TomlError } from 'smol-toml';
import { createFinding } from '@/lib/content/check/create-finding';
import type { Location } from '@/lib/content/check/finding';
import type { SourceText } from '@/lib/content/check/source-text';
import { cleanValue, type ParsedYaml, type YamlValue } from './yaml';

/**
 * Parses TOML front matter into the same texts that YAML gives. The entries of tables (`[taxonomies]`, `[extra]`) count
 * as fields of their own, as the tools that use them mean it.
 *
 * @param firstLine the 1-based line of the file on which this text starts.
 * @see https://toml.io/en/v1.0.0
 */
export function parseToml(source: SourceText, toml: string, firstLine: number): ParsedYaml {
  const lines = toml.split('\n');
  const locate = ([key]: readonly PropertyKey[]): Location => {
    const index = lines.findIndex((line) => new RegExp(`^\\s*["']?${escape(String(key))}["']?\\s*=`).test(line));
    return source.locateLine(firstLine + Math.max(0, index));
  };
  try {
    return { ...cleanValue(flatten(parse(toml)), locate), locate, isReadable: true };
  } catch (error) {
    const [line, column] = error instanceof TomlError ? [error.line, error.column] : [1, 1];
    const message = `This TOML cannot be read: ${(error as Error).message.split('\n')[0]!.replace(/^Invalid TOML document: /, '')}.`;
    const location = source.locateLine(firstLine + line - 1, column);
    return { value: {}, locate, findings: [createFinding('toml-invalid', location, message)], isReadable: false };
  }
}

function flatten(table: object): { readonly [key: string]: YamlValue } {
  const fields: Record<string, YamlValue> = {};
  for (const [key, value] of Object.entries(table)) {
    if (isTable(value)) Object.assign(fields, flatten(value));
    else fields[key] = toText(value);
  }
  return fields;
}

function toText(value: unknown): YamlValue {
  if (Array.isArray(value)) return value.map(toText);
  if (value instanceof Date) return value.toISOString();
  if (isTable(value)) return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, toText(entry)]));
  return String(value);
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
