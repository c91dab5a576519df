package uk.gov.ppo.docket.officer;

import uk.gov.ppo.docket.database.Databases;

class TwoOfficersOnPostgresqlTest extends TwoOfficers {
  @Override
  OfficeServer start() {
    return OfficeServer.start(
        "--docket.admin.password=" + OfficeServer.PASSWORD,
        "--docket.database=" + Databases.emptyPostgresql());
  }
}
