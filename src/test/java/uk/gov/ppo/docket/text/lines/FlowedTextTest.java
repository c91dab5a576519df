package uk.gov.ppo.docket.text.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RFC 3676, section by section. */
class FlowedTextTest {
  @Test
  void joinsSoftBreaks() {
    assertThat(FlowedText.unwrap("How many boats \nwere sold?\nIn 2024.", false))
        .isEqualTo("How many boats were sold?\nIn 2024.");
  }

  @Test
  void deletesTheSpaceWhereDelSpSaysSo() {
    assertThat(FlowedText.unwrap("exam \nple", true)).isEqualTo("example");
  }

  @Test
  void undoesSpaceStuffing() {
    assertThat(FlowedText.unwrap(" From here\n >5 boats", false)).isEqualTo("From here\n>5 boats");
  }

  @Test
  void flowsEachQuoteDepthByItself() {
    assertThat(FlowedText.unwrap("> one \n> two\n>> deep \nmine", false))
        .isEqualTo("> one two\n>> deep \nmine");
  }

  @Test
  void leavesTheSignatureMarkAlone() {
    assertThat(FlowedText.unwrap("Thanks \n-- \nLena", false)).isEqualTo("Thanks \n-- \nLena");
  }
}
