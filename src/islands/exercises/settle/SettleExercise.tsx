import { islandOf } from '../Exercise.tsx';
import { settle } from './settle.tsx';

export default islandOf(settle);
