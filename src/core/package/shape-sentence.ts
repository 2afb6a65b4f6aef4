import { z } from 'zod';

/** A schema without its wrappers (defaults, null, preprocessing), and the first sentence met on the way in. */
function unwrap(schema: unknown): { inner: unknown; says: string | undefined } {
  let says: string | undefined;
  let here = schema;
  for (;;) {
    if (here instanceof z.ZodType) says ??= here.description;
    if (here instanceof z.ZodPipe) here = here.in instanceof z.ZodTransform ? here.out : here.in;
    else if (here instanceof z.ZodDefault || here instanceof z.ZodNullable || here instanceof z.ZodOptional)
      here = here.unwrap();
    else return { inner: here, says };
  }
}

const field = (value: unknown, key: PropertyKey): unknown =>
  value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined;

/** Of a union, the member that the value says it is. */
function member(inner: unknown, value: unknown): unknown {
  if (inner instanceof z.ZodUnion && !(inner instanceof z.ZodDiscriminatedUnion)) {
    const has = (option: unknown): boolean =>
      option instanceof z.ZodObject && Object.keys(option.shape).some((key) => field(value, key) !== undefined);
    return inner.options.find(has) ?? inner;
  }
  if (!(inner instanceof z.ZodDiscriminatedUnion)) return inner;
  const key = inner.def.discriminator;
  const fits = (option: unknown): boolean => {
    if (option instanceof z.ZodObject) {
      const literal: unknown = option.shape[key];
      return literal instanceof z.ZodLiteral && literal.values.has(field(value, key) as z.core.util.Literal);
    }
    return option instanceof z.ZodDiscriminatedUnion && option.options.some(fits);
  };
  return member(inner.options.find(fits), value);
}

/** The schema at a path, following the value where a union has to be decided. */
function schemaAt(schema: unknown, value: unknown, path: readonly PropertyKey[]): ReturnType<typeof unwrap> {
  const { inner, says } = unwrap(schema);
  const here = member(inner, value);
  const [key, ...rest] = path;
  if (key === undefined) return { inner: here, says };
  let next: unknown;
  if (here instanceof z.ZodObject) next = here.shape[String(key)];
  else if (here instanceof z.ZodArray) next = here.element;
  else if (here instanceof z.ZodRecord) next = here.valueType;
  else if (here instanceof z.ZodTuple) next = here.def.items[Number(key)];
  return next === undefined ? { inner: undefined, says: undefined } : schemaAt(next, field(value, key), rest);
}

/** The sentence that a schema carries for its authors at a path. */
export function sentenceFor(schema: z.ZodType, value: unknown, path: readonly PropertyKey[]): string | undefined {
  return schemaAt(schema, value, path).says;
}

/** The names of the fields that may stand at a path. */
export function fieldsAt(schema: z.ZodType, value: unknown, path: readonly PropertyKey[]): readonly string[] {
  const { inner } = schemaAt(schema, value, path);
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (inner instanceof z.ZodRecord && inner.keyType instanceof z.ZodEnum) return inner.keyType.options.map(String);
  return [];
}

/** Is the value at a path a text of ours or of the story, and not an id or a word from a set? */
export function isText(schema: z.ZodType, value: unknown, path: readonly PropertyKey[]): boolean {
  const { inner } = schemaAt(schema, value, path);
  return inner instanceof z.ZodString && inner.format === null;
}
