/** @import { FoundColumn, Mapping, Preview } from './preview.d.ts' */

/** Our fields that a person may choose, in the order in which one would look for them. */
export const FIELDS = [
  'reference_designators',
  'quantity',
  'mpn',
  'manufacturer',
  'description',
  'value',
  'package',
  'do_not_populate',
  'note',
  'internal_number',
  'alternate_mpn_1',
  'alternate_manufacturer_1',
  'sku:lcsc',
  'sku:digikey',
  'sku:mouser',
  'sku:farnell',
  'sku:tme',
  'sku:rs',
  'sku:other',
];

/**
 * The mapping of a preview, but for one column that holds another field, or none of ours. Columns
 * are named by their index: titles may be there twice.
 *
 * @param {Preview} preview
 * @param {number} index
 * @param {string} field empty for none of ours
 * @returns {Mapping}
 */
export function withColumn({ columns, mapping }, index, field) {
  /** @type {Record<string, string | number | null>} */
  const chosen = { ...mapping.columns };
  columns.filter(isMapped).forEach((column) => {
    chosen[column.field] = column.index;
  });
  const former = columns.find((column) => column.index === index)?.field;
  if (former) {
    chosen[former] = null;
  }
  if (field) {
    chosen[field] = index;
  }
  return { ...mapping, columns: chosen };
}

/**
 * The mapping of a preview with a member changed: `sheet`, `header_row`, `columns.mpn`.
 *
 * @param {Preview} preview
 * @param {string} member
 * @param {string | number} value
 * @returns {Mapping}
 */
export function withMember({ mapping }, member, value) {
  const [head, field] = member.split('.');
  if (field) {
    return { ...mapping, columns: { ...mapping.columns, [field]: value } };
  }
  // Where the table is elsewhere, its columns are others too.
  const moved = head === 'sheet' ? { encoding: mapping.encoding } : withoutColumns(mapping);
  return { ...moved, [head]: value };
}

/** @param {Mapping} mapping */
function withoutColumns({ columns, ...others }) {
  return others;
}

/**
 * @param {FoundColumn} column
 * @returns {column is FoundColumn & { field: string }}
 */
function isMapped(column) {
  return Boolean(column.field);
}

/**
 * Whether nothing is to be decided: a click imports it.
 *
 * @param {Preview} preview
 */
export function isClear({ questions, columns }) {
  return questions.length === 0 && columns.every(({ field, confidence }) => !field || confidence >= 0.5);
}
