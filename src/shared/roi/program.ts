import type { Expression } from '../formula/expression.ts';
import type { FormulaError } from '../formula/formula-error.ts';
import type { BilingualText } from '../kernel/text.ts';
import type { EvaluableModel } from './evaluable-model.ts';
import type { MissingResultCode } from './findings.ts';

/**
 * A model as rows of cells whose formulas refer to other cells by name. The one place where a formula stands: the
 * evaluator, the workbook and the explanation all read it.
 */
export type RoiProgram = {
  readonly model: EvaluableModel;
  readonly horizonYears: number;
  /** In reading order: drivers, settings, then what follows from them. */
  readonly rows: readonly Row[];
  /** Names that stand for a row over years (`net` = net_0 … net_3, `netAhead` = net_1 … net_3). */
  readonly series: ReadonlyMap<string, readonly string[]>;
  /** Names of the cells with a formula, each after those it refers to. */
  readonly order: readonly string[];
  readonly checks: readonly CheckCell[];
};

export type RowKind =
  | 'driver'
  | 'setting'
  | 'assumption'
  | 'calculation'
  | 'benefit'
  | 'cost'
  | 'flow'
  | 'helper'
  | 'result';

/** A row has either one cell without a year, or cells of consecutive years. */
export type Row = {
  /** The driver's, calculation's … id, or the product's own name of the row; also the stem of its cells' names. */
  readonly id: string;
  readonly kind: RowKind;
  readonly label: RowLabel;
  /** For the check and for number formats: `元`, `元/年`, `月`, `年`, `%`, `倍` …; yes/no cells have `''`. */
  readonly unit: string;
  /** How the model says the unit; absent for the product's own rows. */
  readonly unitLabel?: BilingualText;
  readonly isBoolean: boolean;
  readonly cells: readonly Cell[];
  /** The benefit or cost that an assumption, a yearly row or a helper belongs to. */
  readonly line?: string;
  /** Tested in order: where a cell is false the result does not exist, and the code says why. */
  readonly conditions: readonly ResultCondition[];
};

/** A text of the model, or a code of `roi-words.json` (`rows.<code>`) with what it says. */
export type RowLabel =
  | { readonly kind: 'text'; readonly text: BilingualText }
  | {
      readonly kind: 'message';
      readonly code: string;
      readonly parameters: Readonly<Record<string, number | BilingualText>>;
    };

export type Cell = {
  /** Unique in the program; a name of the formula language. */
  readonly name: string;
  /** 0 = the investment moment; null = the row has no years. */
  readonly year: number | null;
  /** null = an input. */
  readonly expression: Expression | null;
};

export type ResultCondition = { readonly cell: string; readonly otherwise: MissingResultCode };

/** A question that the template asks of its own numbers. */
export type CheckCell = { readonly code: string; readonly cell: string; readonly message: BilingualText };

/** What can be wrong with a model beyond the form of its file and its single formulas. */
export type ModelProblem =
  | { readonly code: 'duplicate-name'; readonly name: string }
  /** The name is one of the product's own (`net`, `labour_1` beside a benefit `labour`). */
  | { readonly code: 'reserved-name'; readonly name: string }
  /** Not a name that formulas can hold. */
  | { readonly code: 'invalid-name'; readonly name: string };

/** `place` is the path in the model file: `benefits[1].formula`. */
export type CompileError = { readonly place: string; readonly error: FormulaError | ModelProblem };

export type CompileResult =
  | { readonly ok: true; readonly program: RoiProgram }
  | { readonly ok: false; readonly errors: readonly CompileError[] };
