package uk.gov.ppo.docket.text.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a document is, told from its bytes first and its name second; no library is woken. */
public enum DocumentKind {
  EMPTY("application/octet-stream"),
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
  DOC("application/msword"),
  XLS("application/vnd.ms-excel"),
  PPT("application/vnd.ms-powerpoint"),
  ODT("application/vnd.oasis.opendocument.text"),
  ODS("application/vnd.oasis.opendocument.spreadsheet"),
  RTF("application/rtf"),
  MSG("application/vnd.ms-outlook"),
  TNEF("application/vnd.ms-tnef"),
  HTML("text/html"),
  CSV("text/csv"),
  TEXT("text/plain"),
  ENCRYPTED_OFFICE("application/x-ole-storage"),
  ZIP("application/zip"),
  PNG("image/png"),
  JPEG("image/jpeg"),
  GIF("image/gif"),
  TIFF("image/tiff"),
  UNKNOWN("application/octet-stream");

  private final String mediaType;

  DocumentKind(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The kind of document these bytes are. */
  public static DocumentKind of(byte[] content, String name) {
    if (content.length == 0) {
      return EMPTY;
    }
    Bytes bytes = new Bytes(content);
    if (bytes.startWith("PK\u0003\u0004")) {
      return packaged(bytes, extension(name));
    } else if (bytes.startWith("\u00d0\u00cf\u0011\u00e0")) {
      return compound(bytes, extension(name));
    } else if (bytes.startWith("\u0078\u009f\u003e\"")) {
      return TNEF;
    } else if (bytes.startWith("{\\rtf")) {
      return RTF;
    } else if (bytes.holdEarly("%PDF-")) {
      return PDF;
    }
    DocumentKind picture = picture(bytes);
    return picture == UNKNOWN ? written(bytes, extension(name)) : picture;
  }

  private static DocumentKind packaged(Bytes bytes, String extension) {
    if (bytes.holdEarly("mimetypeapplication/vnd.oasis.opendocument.text")) {
      return ODT;
    } else if (bytes.holdEarly("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) {
      return ODS;
    } else if (bytes.hold("word/document")) {
      return DOCX;
    } else if (bytes.hold("xl/workbook")) {
      return XLSX;
    }
    return bytes.hold("ppt/presentation") ? PPTX : named(extension);
  }

  /** A package without its main part: broken if it is called a document, else an archive. */
  private static DocumentKind named(String extension) {
    return switch (extension) {
      case "docx" -> DOCX;
      case "xlsx" -> XLSX;
      case "odt" -> ODT;
      case "ods" -> ODS;
      default -> ZIP;
    };
  }

  /** Compound files (MS-CFB) name their streams in UTF-16. */
  private static DocumentKind compound(Bytes bytes, String extension) {
    if (isOutlook(bytes, extension)) {
      return MSG; // asked first: its attachments may be any of the others
    } else if (bytes.hold(wide("EncryptedPackage"))) {
      return ENCRYPTED_OFFICE;
    } else if (extension.equals("xls") && bytes.hold(wide("Workbook"))) {
      return XLS;
    } else if (bytes.hold(wide("WordDocument"))) {
      return DOC;
    } else if (bytes.hold(wide("Workbook")) || extension.equals("xls")) {
      return XLS;
    }
    return bytes.hold(wide("PowerPoint Document")) ? PPT : UNKNOWN;
  }

  /** MS-OXMSG section 2.4; a Word document may hold a message among its objects. */
  private static boolean isOutlook(Bytes bytes, String extension) {
    return bytes.hold(wide("__properties_version1.0"))
        && (extension.equals("msg") || !bytes.hold(wide("WordDocument")));
  }

  private static DocumentKind picture(Bytes bytes) {
    if (bytes.startWith("\u0089PNG")) {
      return PNG;
    } else if (bytes.startWith("\u00ff\u00d8\u00ff")) {
      return JPEG;
    } else if (bytes.startWith("GIF8")) {
      return GIF;
    }
    return bytes.startWith("II*\0") || bytes.startWith("MM\0*") ? TIFF : UNKNOWN;
  }

  private static DocumentKind written(Bytes bytes, String extension) {
    if (!bytes.areText()) {
      return UNKNOWN;
    }
    String start = bytes.start(512).strip().toLowerCase(Locale.ROOT);
    boolean marked = start.contains("<!doctype html") || start.contains("<html");
    if (marked || extension.equals("html") || extension.equals("htm")) {
      return HTML;
    }
    return extension.equals("csv") || extension.equals("tsv") ? CSV : TEXT;
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
  }

  private static String wide(String ascii) {
    return new String(ascii.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }
}
