/** Weights as whole steps of `scale`, those below `least` left out. */
export function quantise(weights: Float32Array, scale: number, least: number): Int8Array {
  const steps = new Int8Array(weights.length);
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    if (Math.abs(weight) < least) continue;
    steps[i] = Math.max(-127, Math.min(127, Math.round(weight / scale)));
  }
  return steps;
}
