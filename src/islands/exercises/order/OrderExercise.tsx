import { islandOf } from '../Exercise.tsx';
import { order } from './order.tsx';

export default islandOf(order);
