/**
 * The example office of `npm run demo`: its accounts, and reports and cases about invented people. It walks through the
 * modules' doors as people do, writes no row itself, and never runs beside real data.
 */
export { demoAccountsFile, furnishDemo, openDemoOffice, type DemoAccount } from './office.js';
export { isLaidOut, layOutExamples, readDemoKeys, type DemoKeys } from './examples.js';
