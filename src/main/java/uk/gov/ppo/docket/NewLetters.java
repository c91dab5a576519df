package uk.gov.ppo.docket;

import java.io.File;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.precedents.PrecedentFolder;

/** Lets only those letters into the route that have not been read as they are now. */
@Component("newLetters")
class NewLetters implements GenericFileFilter<File> {
  private final PrecedentFolder folder;

  NewLetters(PrecedentFolder folder) {
    this.folder = folder;
  }

  @Override
  public boolean accept(GenericFile<File> file) {
    return file.isDirectory() || folder.isNew(file.getFile());
  }
}
