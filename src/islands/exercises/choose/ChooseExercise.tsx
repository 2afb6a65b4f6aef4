import { islandOf } from '../Exercise.tsx';
import { choose } from './choose.tsx';

export default islandOf(choose);
