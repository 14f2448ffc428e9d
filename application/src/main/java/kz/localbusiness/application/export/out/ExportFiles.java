package kz.localbusiness.application.export.out;

import java.io.Serial;
import java.util.Optional;
import kz.localbusiness.application.export.ExportFile;
import kz.localbusiness.application.export.WriteExportPart.Content;
import kz.localbusiness.domain.export.ExportId;

/// Where exports are written, in parts first.
public interface ExportFiles {

    /// Replaces what was written as the same part before.
    ///
    /// @param number from 0, without gaps
    void write(ExportId export, int number, Content content);

    /// Puts the parts together and drops them.
    ///
    /// @param parts how many there are
    /// @return the size of the file
    /// @throws MissingPart when not all of them are here
    long pack(ExportId export, int parts);

    /// Empty when it is not here, or not complete.
    Optional<ExportFile> open(ExportId export);

    /// With all its parts; harmless when there is nothing.
    void remove(ExportId export);

    /// Another node wrote it, or somebody removed it.
    final class MissingPart extends RuntimeException {

        @Serial private static final long serialVersionUID = 1L;

        public MissingPart(int number) {
            super("part " + number + " of an export is not here");
        }
    }
}
