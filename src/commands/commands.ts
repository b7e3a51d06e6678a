import { onRibbonButton, showTaskPane } from '../hosts/excel/ribbon';

onRibbonButton('openPane', showTaskPane);
