interface Props {
  /** With `{name}` where each value comes; all other places are filled. */
  readonly text: string;
  readonly values: Readonly<Record<string, string>>;
  /** Of the values; undefined where it is the page’s. */
  readonly lang: string | undefined;
}

/** An interface string with values that are none: a title, the words of an option. They are marked with their own language. */
export function Inset(props: Props) {
  return (
    <>
      {props.text
        .split(/\{(\w+)\}/)
        .map((part, at) => (at % 2 ? <span lang={props.lang}>{props.values[part] ?? `{${part}}`}</span> : part))}
    </>
  );
}
