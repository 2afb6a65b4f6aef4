import { islandOf } from '../Exercise.tsx';
import { rewrite } from './rewrite.tsx';

export default islandOf(rewrite);
