package uk.gov.ppo.docket.notes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How much an ask for all of something leaves open: its subject, its period, or what is wanted. */
enum Breadth {
  /** It says what is wanted. */
  BOUNDED,
  /** It asks for help and for nothing that could be looked up. */
  PLEA_ONLY,
  /** It names whom or what it is about and not what is wanted of it. */
  NOTHING_IN_PARTICULAR,
  /** It asks for everything of a kind: no subject, or no end. */
  EVERYTHING;

  private static final String CARRIERS =
      "(information|documents?|documentation|records?|data|files?|e-?mails?|correspondence"
          + "|communications?|material|paperwork|papers|messages|letters|minutes|memos|reports)";

  /** {@code all the emails}, {@code any and all records}, {@code every document you hold}. */
  private static final Pattern ALL =
      Pattern.compile(
          "\\b(?:any and all|all|every|every single|each and every|copies of all|everything)\\b"
              + "(?:\\s(?:of|the|your|internal|recorded|written|and|single|available|other|its)){0,3}\\s"
              + CARRIERS
              + "(?:(?:,|\\s(?:and|or))\\s(?:other\\s)?"
              + CARRIERS
              + "){0,4}\\b");

  private static final Pattern EVERYTHING_ABOUT = Pattern.compile("\\beverything\\b(?!\\selse)");

  private static final Pattern EVER =
      Pattern.compile(
          "\\b(?:ever|of all time|at any time|since (?:records|time|it|you|the office)"
              + " (?:began|begins|immemorial|was (?:founded|created|set up))|in your possession|you"
              + " (?:have|hold) on (?:file|your (?:systems|servers)))\\b");

  private static final Pattern PERIOD =
      Pattern.compile(
          "\\b(?:19|20)\\d{2}\\b|\\b(?:last|past|previous|this|latest)\\s(?:\\w+\\s)?(?:year|month|week|quarter)s?\\b");

  /** The requester's own: another right, and they may ask for all of it. */
  private static final Pattern OWN =
      Pattern.compile(
          "\\b(?:about|on|concerning|regarding|relating to|of|to) (?:me|myself|my)\\b|\\bmy"
              + " (?:file|data|personal|records?|case|complaint)\\b");

  private static final Set<String> NO_SUBJECT =
      Arrays.stream(
              """
              all any every everything each single information document documents documentation record records data
              file files email emails mail mails e correspondence communication communications material paperwork papers
              messages letters minutes memos reports and or of the your you your's ever sent received written made
              created produced hold held have possess possession that which is are was were been be by from to in on for at
              with it its please provide send give supply me us a an copy copies i we want would like request ask asking
              can could know see disclose release under foi foia freedom act 2000 there this these those whatever
              organisation office ombudsman ppo authority department company system systems server servers staff anyone
              kind sort about regarding concerning relating related internal external recorded available complete full
              since began electronically copied cc'd them hello hi dear sir madam sirs
              anfonwch bopeth popeth phopeth sydd gennych os gwelwch yn dda y yr o dan ddeddf rhyddid gwybodaeth wybodaeth
              holl eich am ac a dogfen dogfennau ddogfen ddogfennau pob bob e-bost byst bost hoffwn gael rhowch darparwch
              got whole entire possible tell anything what may also electronic paper form my
              """
                  .strip()
                  .split("\\s+"))
          .collect(Collectors.toSet());

  /** So many words of a subject say what is wanted, near enough. */
  private static final int SUBJECT = 3;

  private static final Pattern BUSINESS =
      Pattern.compile(
          "'s (?:business|company|firm|affairs|dealings)\\b|\\b(?:business|affairs|dealings)"
              + " of\\b");

  private static final int BUSINESS_NAMED = 5;

  private static final Pattern WELSH_ALL =
      Pattern.compile(
          "\\b(?:popeth|bopeth|phopeth|(?:yr holl |eich holl |pob |bob"
              + " )(?:wybodaeth|ddogfennau|dogfennau|ddogfen"
              + "|dogfen|e-byst|e-bost|ohebiaeth|gohebiaeth|gofnodion|cofnodion))\\b");

  private static final Pattern WELSH_OWN =
      Pattern.compile("\\b(?:amdanaf|arnaf|fy ffeil|fy nata|fy nghofnodion)\\b");

  /** {@code Please help us.} */
  private static final Pattern PLEA =
      Pattern.compile(
          "(?:(?:please|can you|could you|will you|i need|someone|somebody|can somebody|can"
              + " anyone|i just need) )*(?:help|assist|do something|look into (?:it|this)|act|sort"
              + " (?:it|this) out)(?: (?:me|us|him|her|them|my son|now|please|with this|as soon as"
              + " possible|urgently)){0,3}\\W*(?:this is an? (?:foi|freedom of information)"
              + " request\\W*)?");

  /** What a question leaves open. */
  static Breadth of(String question) {
    String words =
        question
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replaceAll("\\s+", " ")
            .replaceAll("\\b(act|regulations)( of)? \\d{4}", "$1");
    Matcher all = ALL.matcher(words);
    boolean everything = EVERYTHING_ABOUT.matcher(words).find();
    boolean ofKind = all.find();
    boolean asksAll = ofKind || everything || WELSH_ALL.matcher(words).find();
    if (PLEA.matcher(words).matches()) {
      return PLEA_ONLY;
    }
    if (!asksAll
        || WELSH_OWN.matcher(words).find()
        || OWN.matcher(words).find()
        || PERIOD.matcher(words).find()) {
      return BOUNDED;
    }
    List<String> subject =
        Arrays.stream(words.split("[^\\p{L}\\p{N}']+"))
            .filter(word -> !word.isEmpty() && !NO_SUBJECT.contains(word))
            .distinct()
            .toList();
    if (subject.isEmpty() || (EVER.matcher(words).find() && subject.size() <= SUBJECT)) {
      return EVERYTHING;
    }
    boolean ofAnything = everything || (ofKind && all.group(1).equals("information"));
    boolean bare =
        subject.size() < SUBJECT
            || (subject.size() <= BUSINESS_NAMED && BUSINESS.matcher(words).find());
    return ofAnything
            && bare
            && words.matches(
                ".*\\b(?:about|on|regarding|concerning|relating to|of|to do with)\\b.*")
        ? NOTHING_IN_PARTICULAR
        : BOUNDED;
  }
}
