package uk.gov.ppo.docket.text.reply;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What mail programs and people write around a message's own words, in English and Welsh, lower
 * case. To teach Docket another phrase, add it here and a sample beside the others.
 */
final class MailPhrases {
  private MailPhrases() {}

  /** Between rules of dashes: what follows is an earlier message. */
  static final List<String> ORIGINAL =
      List.of(
          "original message",
          "original appointment",
          "reply message",
          "neges wreiddiol",
          "please reply above this line",
          "reply above this line",
          "please type your reply above this line");

  /** What follows is passed on: its words are what this sender sends. */
  static final List<String> FORWARDED =
      List.of(
          "forwarded message",
          "begin forwarded message",
          "forwarded mail",
          "neges wedi'i hanfon ymlaen",
          "neges a anfonwyd ymlaen",
          "dechrau'r neges a anfonwyd ymlaen");

  /** How the line before a quotation begins when it names the day. */
  static final List<String> ATTRIBUTION_OPENERS = List.of("on ", "ar ", "in article", "am ", "le ");

  /** How that line ends, its colon aside. */
  static final List<String> ATTRIBUTION_VERBS =
      List.of("wrote", "writes", "said", "ysgrifennodd", "wedi ysgrifennu");

  /** The header fields a quoted message begins with. */
  enum Field {
    FROM,
    SENT,
    TO,
    SUBJECT,
    OTHER
  }

  /** As mail programs print them; the program's language need not be the writer's. */
  static final Map<String, Field> FIELDS =
      Map.ofEntries(
          Map.entry("von", Field.FROM),
          Map.entry("gesendet", Field.SENT),
          Map.entry("an", Field.TO),
          Map.entry("betreff", Field.SUBJECT),
          Map.entry("de", Field.FROM),
          Map.entry("envoyé", Field.SENT),
          Map.entry("enviado", Field.SENT),
          Map.entry("à", Field.TO),
          Map.entry("para", Field.TO),
          Map.entry("objet", Field.SUBJECT),
          Map.entry("asunto", Field.SUBJECT),
          Map.entry("od", Field.FROM),
          Map.entry("wysłano", Field.SENT),
          Map.entry("do", Field.TO),
          Map.entry("temat", Field.SUBJECT),
          Map.entry("от", Field.FROM),
          Map.entry("отправлено", Field.SENT),
          Map.entry("кому", Field.TO),
          Map.entry("тема", Field.SUBJECT),
          Map.entry("from", Field.FROM),
          Map.entry("oddi wrth", Field.FROM),
          Map.entry("o", Field.FROM),
          Map.entry("sent", Field.SENT),
          Map.entry("date", Field.SENT),
          Map.entry("anfonwyd", Field.SENT),
          Map.entry("dyddiad", Field.SENT),
          Map.entry("to", Field.TO),
          Map.entry("at", Field.TO),
          Map.entry("subject", Field.SUBJECT),
          Map.entry("pwnc", Field.SUBJECT),
          Map.entry("testun", Field.SUBJECT),
          Map.entry("cc", Field.OTHER),
          Map.entry("bcc", Field.OTHER),
          Map.entry("copi", Field.OTHER),
          Map.entry("reply-to", Field.OTHER),
          Map.entry("importance", Field.OTHER),
          Map.entry("attachments", Field.OTHER),
          Map.entry("atodiadau", Field.OTHER));

  /** Lines that close a message; a name follows. */
  static final Set<String> SIGN_OFFS =
      Set.of(
          "kind regards",
          "kindest regards",
          "best regards",
          "warm regards",
          "with kind regards",
          "regards",
          "many thanks",
          "thanks",
          "thank you",
          "with thanks",
          "thanks in advance",
          "thank you in advance",
          "many thanks in advance",
          "thanks and regards",
          "yours sincerely",
          "yours faithfully",
          "yours truly",
          "yours",
          "sincerely",
          "faithfully",
          "respectfully",
          "best wishes",
          "with best wishes",
          "all the best",
          "best",
          "cheers",
          "yn gywir",
          "yr eiddoch yn gywir",
          "yr eiddoch yn ddiffuant",
          "cofion",
          "cofion gorau",
          "cofion cynnes",
          "dymuniadau gorau",
          "diolch",
          "diolch yn fawr",
          "llawer o ddiolch",
          "gyda diolch");

  /** Lines a device or program adds by itself. */
  static final List<String> DEVICE_LINES =
      List.of(
          "sent from ",
          "sent via ",
          "sent with ",
          "get outlook for ",
          "anfonwyd o fy ",
          "anfonwyd oddi ar fy ",
          "anfonwyd gan fy ");

  /** How the small print below a message begins. */
  static final List<String> SMALL_PRINT =
      List.of(
          "this email and any",
          "this e-mail and any",
          "this message and any",
          "this email (and any",
          "this e-mail (and any",
          "this email is confidential",
          "this e-mail is confidential",
          "this email is intended",
          "this e-mail is intended",
          "this message is confidential",
          "this message is intended",
          "this email may contain",
          "this message may contain",
          "this email contains",
          "this e-mail contains",
          "this email has been scanned",
          "this email was scanned",
          "the information contained in this",
          "the information in this",
          "the contents of this e",
          "disclaimer",
          "confidentiality notice",
          "confidentiality:",
          "important notice",
          "private and confidential",
          "please use this email address for all replies to this request",
          "you received this message because",
          "mae'r e-bost hwn",
          "mae'r ebost hwn",
          "mae'r neges hon",
          "ymwadiad");

  /** Words of which small print holds at least one. */
  static final List<String> SMALL_PRINT_EVIDENCE =
      List.of(
          "intended recipient",
          "intended only",
          "intended solely",
          "solely for",
          "confidential",
          "privileged",
          "virus",
          "unauthorised",
          "please delete",
          "delete it",
          "unsubscribe",
          "will be published on the internet",
          "please use this email address",
          "cyfrinach",
          "derbynnydd");

  /** Below a signature these begin the message's own words again. */
  static final List<String> NOT_SIGNATURE =
      List.of(
          "ps ",
          "p.s",
          "ps:",
          "annex",
          "appendix",
          "schedule",
          "question",
          "n.b",
          "nb ",
          "atodiad");

  /** Subject prefixes of answers. */
  static final List<String> ANSWER_PREFIXES = List.of("re:", "aw:", "sv:", "atb:", "antw:");

  /** Subject prefixes of forwarded messages. */
  static final List<String> FORWARD_PREFIXES = List.of("fw:", "fwd:", "ymlaen:", "wg:", "tr:");
}
