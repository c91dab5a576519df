package uk.gov.ppo.docket.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetStringParser;
import org.bouncycastle.asn1.ASN1SequenceParser;
import org.bouncycastle.asn1.ASN1StreamParser;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfoParser;
import org.bouncycastle.asn1.cms.SignedDataParser;
import org.jspecify.annotations.Nullable;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.mail.Part;

/**
 * The parts of a message, those in an opaque signature among them (S/MIME, RFC 8551 section 3.5.2):
 * such a message is not encrypted, it only looks so. The signature itself is not checked: a letter
 * without one is as good (FOIA section 8 asks for a name and an address).
 *
 * @param parts the parts in order, each signed one replaced by what was signed
 * @param problems what was wrong with the signed ones
 */
record SignedContent(List<Part> parts, List<String> problems) {
  /** A signature around a signature is lawful; more of them are a game. */
  private static final int MAX_DEPTH = 3;

  static SignedContent opened(List<Part> parts, MessageReader reader) {
    return opened(parts, reader, 0);
  }

  private static SignedContent opened(List<Part> parts, MessageReader reader, int depth) {
    if (depth == MAX_DEPTH || parts.stream().noneMatch(SignedContent::isSealed)) {
      return new SignedContent(parts, List.of());
    }
    List<Part> all = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Part part : parts) {
      byte[] signed = isSealed(part) ? signed(part.content()) : null;
      if (signed == null) {
        all.add(part);
      } else {
        Message inner = reader.read(signed);
        SignedContent content = opened(inner.parts(), reader, depth + 1);
        all.addAll(content.parts());
        problems.addAll(inner.problems());
        problems.addAll(content.problems());
      }
    }
    return new SignedContent(all, problems);
  }

  /** Signed or encrypted: the bytes tell which. */
  static boolean isSealed(Part part) {
    return part.type().equals("application/pkcs7-mime")
        || part.type().equals("application/x-pkcs7-mime")
        || part.name().toLowerCase(Locale.ROOT).endsWith(".p7m");
  }

  /** The bytes that were signed (CMS signed-data, RFC 5652 section 5); null for all else. */
  private static byte @Nullable [] signed(byte[] cms) {
    try {
      ASN1Encodable outer = new ASN1StreamParser(new ByteArrayInputStream(cms)).readObject();
      if (!(outer instanceof ASN1SequenceParser sequence)) {
        return null;
      }
      ContentInfoParser info = new ContentInfoParser(sequence);
      return CMSObjectIdentifiers.signedData.equals(info.getContentType()) ? content(info) : null;
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      return null; // stays an attachment, and is named as one that cannot be read
    }
  }

  private static byte @Nullable [] content(ContentInfoParser info) throws IOException {
    SignedDataParser data = SignedDataParser.getInstance(info.getContent(BERTags.SEQUENCE));
    data.getDigestAlgorithms().toASN1Primitive(); // stands before the content, and must be passed
    ASN1Encodable octets = data.getEncapContentInfo().getContent(BERTags.OCTET_STRING);
    if (!(octets instanceof ASN1OctetStringParser parser)) {
      return null; // a detached signature: what it signs stands beside it
    }
    try (InputStream in = parser.getOctetStream()) {
      return in.readAllBytes();
    }
  }
}
