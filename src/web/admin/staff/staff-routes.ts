import { paths } from '../../paths.js';
import type { Routes } from '../../kit/index.js';
import { employeePost, employeeRowPost, lookUpPage } from './employee.js';
import { runPage, runPost, runReport } from './run.js';
import { sheetPost } from './sheet.js';
import { sampleFile, staffPage, staffPost } from './staff.js';

/** `/admin/pegawai`: the staff directory. Numbers by unit, files in, and one person at a time by whole number or address. */
export function staffRoutes(app: Routes): void {
  app.get(paths.adminStaff, (c) => staffPage(c));
  app.post(paths.adminStaff, staffPost);
  app.post(paths.adminStaffSheet, sheetPost);
  app.get(paths.adminStaffSheet, (c) => staffPage(c));
  app.get(paths.adminStaffSample, sampleFile);
  app.get(paths.adminStaffReport(':id'), runReport);
  app.get(paths.adminStaffRun(':id'), (c) => runPage(c));
  app.post(paths.adminStaffRun(':id'), runPost);
  app.get(paths.adminEmployee, (c) => lookUpPage(c));
  app.post(paths.adminEmployee, employeePost);
  app.post(paths.adminEmployeeRow(':id'), employeeRowPost);
  // A reload of an answered form asks for its address; a person is shown only after a look-up.
  app.get(paths.adminEmployeeRow(':id'), (c) => lookUpPage(c, {}, {}, 404));
}
