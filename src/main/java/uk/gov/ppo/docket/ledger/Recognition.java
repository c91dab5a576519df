package uk.gov.ppo.docket.ledger;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageId;

/** Tells whether a message has been here before, whole or in its words. */
@Component
public class Recognition {
  /** The same words of the same sender within a day are likely the same request. */
  private static final Duration REPEAT = Duration.ofDays(1);

  private final JdbcClient jdbc;

  Recognition(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Notes who a message is, and looks for it among the earlier ones. It holds the message's row for
   * the rest of the transaction.
   *
   * @param sender who would be answered, empty when nobody
   * @param words its new text
   * @return nothing when another service has dealt with it meanwhile
   */
  @Transactional
  public Optional<Recognised> recognise(
      KeptMessage kept, Message message, String sender, String words) {
    int ours =
        jdbc.sql(
                """
                update inbound_message set message_id = ?, content_digest = ?, sender = ?,
                  words_digest = ? where id = ? and fate = ?
                """)
            .params(
                message.id().map(MessageId::value).orElse(""),
                Digest.ofContent(message),
                sender.toLowerCase(Locale.ROOT),
                Digest.ofWords(words),
                kept.id(),
                kept.fate().name())
            .update();
    if (ours == 0) {
      return Optional.empty();
    }
    WrittenAt.keep(jdbc, kept.id(), message);
    return Optional.of(new Recognised(copyOf(kept.id()), reusedId(kept.id()), repeatedCase(kept)));
  }

  private OptionalLong copyOf(long id) {
    return first(
        jdbc.sql(
                """
                select earlier.id from inbound_message earlier
                join inbound_message this on this.id = ?
                where earlier.id < this.id and earlier.message_id = this.message_id
                  and ((this.message_id <> '' and earlier.content_digest = this.content_digest)
                    or earlier.raw_digest = this.raw_digest)
                order by earlier.id limit 1
                """)
            .param(id));
  }

  private OptionalLong reusedId(long id) {
    return first(
        jdbc.sql(
                """
                select earlier.id from inbound_message earlier
                join inbound_message this on this.id = ?
                where earlier.id < this.id and this.message_id <> ''
                  and earlier.message_id = this.message_id
                  and earlier.content_digest <> this.content_digest
                order by earlier.id limit 1
                """)
            .param(id));
  }

  private OptionalLong repeatedCase(KeptMessage kept) {
    return first(
        jdbc.sql(
                """
                select earlier.case_id from inbound_message earlier
                join inbound_message this on this.id = ?
                where earlier.words_digest = this.words_digest and this.words_digest <> ''
                  and earlier.sender = this.sender and this.sender <> ''
                  and earlier.id < this.id and earlier.fate = 'NEW_CASE'
                  and earlier.arrived_at between ? and ?
                order by earlier.id desc limit 1
                """)
            .params(
                kept.id(),
                Timestamp.from(kept.arrivedAt().minus(REPEAT)),
                Timestamp.from(kept.arrivedAt().plus(REPEAT))));
  }

  private static OptionalLong first(JdbcClient.StatementSpec query) {
    return query.query(Long.class).list().stream().mapToLong(Long::longValue).findFirst();
  }

  /** How many cases the same words of the same sender opened since then. */
  public long sameWordsSince(KeptMessage kept, Instant since) {
    return jdbc.sql(
            """
            select count(*) from inbound_message earlier
            join inbound_message this on this.id = ?
            where earlier.words_digest = this.words_digest and this.words_digest <> ''
              and earlier.sender = this.sender and earlier.id < this.id
              and earlier.fate = 'NEW_CASE' and earlier.picked_up_at >= ?
            """)
        .params(kept.id(), Timestamp.from(since))
        .query(Long.class)
        .single();
  }
}
