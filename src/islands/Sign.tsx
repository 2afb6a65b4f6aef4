import './sign.css';

const TAG = 'M2.5 6h11.5l7.5 6-7.5 6H2.5z';
const PATHS = {
  /** Somebody answers: a name tag. */
  somebody: `${TAG}M15.2 10.4a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2z`,
  /** Nobody answers: an empty tag. */
  nobody: TAG,
  /** The story says otherwise elsewhere. */
  clash: 'M4 9h16M4 15h16M16.5 3.5l-9 17',
  fact: 'M5 5h14v14H5zM9 10h6M9 14h6',
  accusation: 'M12 3.5 21.5 20h-19zM12 10v4M12 16.6v.8',
  colour: 'M12 3.5c4 5 6 7.6 6 10.500a6 6 0 0 1-12 0c0-2.9 2-5.5 6-10.500z',
  right: 'M4 13l5.5 5.500L20 6.5',
  partly: 'M5 15c3-5 5-5 7-3s4 2 7-3',
  wrong: 'M6 6l12 12M18 6 6 18',
  noted: 'M5 18.500l1-4L16.5 4 20 7.5 9.5 18z',
} as const;
export type SignName = keyof typeof PATHS;

/** The glyph of a sign. It always stands beside its word, so that screen readers pass it over. */
export default function Sign(props: { of: SignName }) {
  return (
    <svg class="sign" viewBox="0 0 24 24" aria-hidden="true" data-sign={props.of}>
      <path d={PATHS[props.of]} />
    </svg>
  );
}
