/** The standard normal distribution: what signal detection and intervals are computed with. */

const A = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
  2.506628277459239,
];
const B = [-5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1];
const C = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const D = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416];

const poly = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, one) => sum * x + one, 0);

/** Below this probability the tail has its own approximation. */
const LOW = 0.02425;

/**
 * The z score under which a share `p` of the standard normal distribution lies, by Acklam’s rational approximation
 * (2003; relative error below 1.2e-9).
 *
 * @param p strictly between 0 and 1; anything else gives NaN.
 */
export function zOf(p: number): number {
  if (!(p > 0 && p < 1)) return Number.NaN;
  if (p > 1 - LOW) return -zOf(1 - p);
  if (p < LOW) {
    const q = Math.sqrt(-2 * Math.log(p));
    return poly(C, q) / poly([...D, 1], q);
  }
  const q = p - 0.5;
  return (poly(A, q * q) * q) / poly([...B, 1], q * q);
}

/** z for an interval that holds the value in 95 of 100 cases. */
export const Z95 = 1.959963984540054;
