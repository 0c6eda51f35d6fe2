/** The options of `cablese proof`. */
export interface ProofValues {
  page: string | undefined;
  as: string | undefined;
  by: string | undefined;
  note: string | undefined;
  'must-verify': boolean;
  format: 'pretty' | 'json' | 'markdown' | 'csv';
}
