import { islandOf } from '../Exercise.tsx';
import { mark } from './mark.tsx';

export default islandOf(mark);
