package uk.gov.ppo.docket.officer;

class TwoOfficersOnSqliteTest extends TwoOfficers {
  @Override
  OfficeServer start() {
    return OfficeServer.start("--docket.admin.password=" + OfficeServer.PASSWORD);
  }
}
