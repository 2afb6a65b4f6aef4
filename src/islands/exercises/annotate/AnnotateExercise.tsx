import { islandOf } from '../Exercise.tsx';
import { annotate } from './annotate.tsx';

export default islandOf(annotate);
