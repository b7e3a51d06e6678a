import { writeRecords } from './records';

writeRecords();
