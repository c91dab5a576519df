package uk.gov.ppo.docket.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.gov.ppo.docket.mail.MessageId;

/** Finds cases and their messages; changes nothing. {@link Cases} says what each method gives. */
final class CaseLookup {
  private final JdbcClient jdbc;

  CaseLookup(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Case> withId(long id) {
    return jdbc.sql("select * from cases where id = ?")
        .param(id)
        .query(CaseRows::caseOf)
        .optional();
  }

  Optional<Case> withReference(String reference) {
    return jdbc.sql("select * from cases where lower(reference) = lower(?)")
        .param(reference)
        .query(CaseRows::caseOf)
        .optional();
  }

  Optional<Case> numbered(int number) {
    return jdbc.sql("select * from cases where reference_number = ?")
        .param(number)
        .query(CaseRows::caseOf)
        .optional();
  }

  List<Case> ofRequester(String address) {
    return jdbc.sql(
            """
            select * from cases where requester_address <> '' and lower(requester_address) = lower(?)
            order by id desc
            """)
        .param(address)
        .query(CaseRows::caseOf)
        .list();
  }

  List<Case> open() {
    return jdbc.sql("select * from cases where status <> 'CLOSED' order by received_at, id")
        .query(CaseRows::caseOf)
        .list();
  }

  List<Case> closed() {
    return jdbc.sql("select * from cases where status = 'CLOSED' order by id desc")
        .query(CaseRows::caseOf)
        .list();
  }

  List<Case> withIds(List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, Case> found =
        jdbc
            .sql("select * from cases where id in (:ids)")
            .param("ids", ids)
            .query(CaseRows::caseOf)
            .list()
            .stream()
            .collect(Collectors.toMap(Case::id, aCase -> aCase));
    return ids.stream().flatMap(id -> Optional.ofNullable(found.get(id)).stream()).toList();
  }

  List<CaseMessage> messages(long caseId) {
    return jdbc.sql("select * from case_message where case_id = ? order by at")
        .param(caseId)
        .query(CaseRows::messageOf)
        .list();
  }

  OptionalLong caseOf(MessageId message) {
    return jdbc
        .sql("select case_id from case_message where message_id = ? order by case_id limit 1")
        .param(message.value())
        .query(Long.class)
        .list()
        .stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  boolean wrote(MessageId message) {
    return jdbc.sql(
                """
                select count(*) from case_message
                where message_id = ? and role in ('ACKNOWLEDGEMENT', 'RESPONSE', 'CLARIFICATION')
                """)
            .param(message.value())
            .query(Long.class)
            .single()
        > 0;
  }
}
