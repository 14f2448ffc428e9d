package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import kz.localbusiness.application.client.ImportClients.Outcome;
import org.jspecify.annotations.Nullable;

/// Clients to be brought along, at most 50 at once.
///
/// @param alike takes those along, too, who may be somebody who is written down: one name and
///   nearly the same number, or the same address or day of birth
/// @param preview only says what would become of them
@Schema(name = "ClientImportRequest", requiredProperties = "clients")
record RestImport(
        @Nullable List<RestClientProfile> clients,
        @Nullable Boolean alike,
        @Nullable Boolean preview)
        implements RestBody {

    static final int MOST = 50;

    /// @param outcomes `new`, `known`, `twice` or `alike`, in the order of the clients
    @Schema(name = "ClientImport")
    record Report(List<String> outcomes) {

        static Report of(List<Outcome> outcomes) {
            return new Report(
                    outcomes.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).toList());
        }
    }
}
