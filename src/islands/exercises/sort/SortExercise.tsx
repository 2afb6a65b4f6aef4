import { islandOf } from '../Exercise.tsx';
import { sort } from './sort.tsx';

export default islandOf(sort);
