/** How a `.readout` file begins: no text does. */
export const signature = Buffer.from('\u0089readout\n', 'latin1');

export function isSigned(bytes: Uint8Array): boolean {
  return signature.equals(bytes.subarray(0, signature.length));
}

/** Whether a file is one of these, by its first bytes or by its name. */
export function isReadoutFile(name: string, bytes: Uint8Array): boolean {
  return isSigned(bytes) || /\.readout$/i.test(name);
}
