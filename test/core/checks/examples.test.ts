import { CHECKS } from '../../../src/core/checks/registry';
import { testCheck } from '../../support/check-tester';

CHECKS.forEach(testCheck);
