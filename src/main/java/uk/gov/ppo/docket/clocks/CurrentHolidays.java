package uk.gov.ppo.docket.clocks;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.deadline.BankHolidays;

/** The bank holidays as they are known now; at first those of the file, which must be in order. */
@Component
public class CurrentHolidays implements Supplier<BankHolidays> {
  private volatile BankHolidays now;

  CurrentHolidays(@Value("${docket.home:.}") String home) {
    now = BankHolidays.read(Path.of(home, "config", "bank-holidays.json"));
  }

  @Override
  public BankHolidays get() {
    return now;
  }

  void become(BankHolidays holidays) {
    now = holidays;
  }
}
