package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import kz.localbusiness.application.client.ImportClients.Outcome;
import kz.localbusiness.application.client.ShowImport.ShownImport;
import kz.localbusiness.web.table.CsvTable;
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

    /// @param state `underway`, `done` or `broken-off`
    /// @param done of the clients in total
    /// @param brought of those who are done, the ones who are written down now
    @Schema(name = "ClientImportProgress")
    record Progress(
            @Schema(example = "underway") String state,
            @Schema(example = "10000") int total,
            @Schema(example = "3150") int done,
            @Schema(example = "3099") int brought,
            OffsetDateTime begun) {

        static Progress of(ShownImport shown, ZoneId zone) {
            var one = shown.progress();
            return new Progress(
                    CsvTable.cell(shown.state()),
                    one.total(),
                    one.done(),
                    one.brought(),
                    Moments.at(one.begun(), zone));
        }
    }
}
