import { islandOf } from '../Exercise.tsx';
import { match } from './match.tsx';

export default islandOf(match);
