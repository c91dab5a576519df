package uk.gov.ppo.docket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReadCommandTest {
  private static final String CATERING = "src/test/resources/cli/catering-with-attachment.eml";

  @Test
  void givesEveryFieldOfAMessage() {
    Ran ran = Ran.docket("read", "--json", CATERING);
    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
    JsonNode line = ran.line();
    assertThat(line.propertyNames())
        .containsExactly(
            "file",
            "messageId",
            "from",
            "fromName",
            "replyTo",
            "to",
            "cc",
            "subject",
            "date",
            "inReplyTo",
            "references",
            "text",
            "newText",
            "quoted",
            "signature",
            "language",
            "attachments",
            "automatic",
            "problems");
    assertThat(line.path("file").asString()).isEqualTo(CATERING);
    assertThat(line.path("messageId").asString()).isEqualTo("req-1@example.org");
    assertThat(line.path("from").asString()).isEqualTo("sian@example.org");
    assertThat(line.path("fromName").asString()).isEqualTo("Siân Example");
    assertThat(line.path("replyTo").asString()).isEqualTo("sian.replies@example.org");
    assertThat(texts(line.path("to")))
        .containsExactly("foi@office.example", "second@office.example");
    assertThat(texts(line.path("cc"))).containsExactly("copy@example.org");
    assertThat(line.path("subject").asString()).isEqualTo("Catering – a request");
    assertThat(line.path("date").asString()).isEqualTo("2026-02-10T08:30:00Z");
    assertThat(line.path("inReplyTo").asString()).isEqualTo("earlier@office.example");
    assertThat(texts(line.path("references")))
        .containsExactly("first@office.example", "earlier@office.example");
    assertThat(line.path("newText").asString())
        .contains("who caters for your meetings 🍰")
        .doesNotContain("Siân");
    assertThat(line.path("signature").asString()).contains("Siân Example");
    assertThat(line.path("language").asString()).isEqualTo("en");
  }

  @Test
  void givesTheTextOfAnAttachment() {
    JsonNode attachment = Ran.docket("read", "--json", CATERING).line().path("attachments").get(0);
    assertThat(attachment.propertyNames()).containsExactly("name", "type", "size", "text");
    assertThat(attachment.path("name").asString()).isEqualTo("list.txt");
    assertThat(attachment.path("size").asInt()).isEqualTo("Rooms: one, two.".length());
    assertThat(attachment.path("text").asString()).contains("Rooms: one, two.");
  }

  @Test
  void saysWhatTheDecisionTableMakesOfIt() {
    JsonNode automatic = Ran.docket("read", "--json", CATERING).line().path("automatic");
    assertThat(automatic.propertyNames()).containsExactly("outcome", "rule", "evidence");
    assertThat(automatic.path("outcome").asString()).isEqualTo("A");
    JsonNode away =
        Ran.docket("read", "--json", "src/test/resources/cli/away.eml").line().path("automatic");
    assertThat(away.path("outcome").asString()).isEqualTo("T");
    assertThat(away.path("rule").asString()).contains("auto-submitted");
    assertThat(away.path("evidence").asString()).contains("auto-replied");
  }

  @Test
  void whatAMessageLacksIsNull() {
    JsonNode line = Ran.docket("read", "--json", "src/test/resources/cli/review.eml").line();
    assertThat(line.path("replyTo").isNull()).isTrue();
    assertThat(line.path("inReplyTo").isNull()).isTrue();
    assertThat(line.path("references").isEmpty()).isTrue();
  }

  @Test
  void aBadFileIsAnObjectWithAnErrorAndTheRunGoesOn() {
    Ran ran = Ran.docket("read", "--json", "nowhere.eml", "src/test", CATERING);
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.lines()).hasSize(3);
    assertThat(ran.out())
        .startsWith("{\"file\":\"nowhere.eml\",\"error\":\"there is no such file\"}\n");
    assertThat(ran.lines().get(1).path("error").asString()).startsWith("is a folder");
    assertThat(ran.lines().get(2).path("subject").asString()).isEqualTo("Catering – a request");
    assertThat(ran.err())
        .isEqualTo(
            "nowhere.eml: there is no such file\nsrc/test: is a folder: name the files in it\n");
  }

  @Test
  void givesAReadableLetterOtherwise() {
    assertThat(Ran.docket("read", CATERING).out())
        .contains("From:    sian@example.org\n")
        .contains("Subject: Catering – a request\n")
        .contains("With:    list.txt, text/plain\n")
        .contains("who caters for your meetings");
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }
}
