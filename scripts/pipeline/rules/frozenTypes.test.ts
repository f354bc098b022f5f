import { expect, test } from 'vitest';
import { parcoursTypesMois } from '../../../src/contracts/parcoursTypesMois.ts';
import { parcoursTypesNoms } from '../../../src/contracts/parcoursTypesNoms.ts';
import { sequenceLength } from '../../pathways/typology/SequenceSet.ts';
import { typeCode } from '../../pathways/typology/typeCode.ts';
import { monthRows } from '../../pathways/typology/typeRows.ts';
import { formatAnomaly } from '../anomaly.ts';
