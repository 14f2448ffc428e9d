package kz.localbusiness.application.export.out;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.export.Export;
import kz.localbusiness.domain.export.ExportId;

/// The exports of the current business.
public interface Exports {

    Optional<Export> find(ExportId id);

    /// Latest first.
    List<Export> latest(int most);

    /// With a trace of whoever asks for it or takes it.
    ///
    /// @throws kz.localbusiness.application.StaleState when it changed since it was read, or
    ///   another one is underway
    void save(Export export);

    /// How it goes on by itself, which leaves no trace.
    ///
    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void progress(Export export);

    void remove(ExportId id);
}
