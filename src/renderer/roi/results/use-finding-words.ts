import { useCallback } from 'react';
import { roiReader } from '../../../shared/roi/explain/roi-reader.ts';
import { tellFinding } from '../../../shared/roi/explain/tell-finding.ts';
import type { Finding } from '../../../shared/roi/findings.ts';
import type { RoiProgram } from '../../../shared/roi/program.ts';
import { useLanguage } from '../../app/i18n.ts';

/** Findings as sentences in the reader's language. */
export function useFindingWords(program: RoiProgram): (finding: Finding) => string {
  const language = useLanguage();
  return useCallback((finding) => tellFinding(finding, program, roiReader(language)), [language, program]);
}
