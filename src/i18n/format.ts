/** A string with forms for numbers, as `Intl.PluralRules` names them. `{n}` stands for the number. */
export type Plural = { readonly other: string } & { readonly [form in Intl.LDMLPluralRule]?: string | undefined };

/**
 * Puts values into a string: `{name}` becomes `values.name`. An unknown name stays as it is, so that it is seen.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The form of a string for a number, with the number put in for `{n}`. */
export function count(
  forms: Plural,
  n: number,
  lang: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(forms[new Intl.PluralRules(lang).select(n)] ?? forms.other, { n, ...values });
}
