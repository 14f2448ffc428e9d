package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.ExportClient;
import kz.localbusiness.application.privacy.EraseClient;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the business keeps of its clients.
@Tag(name = "Admin: clients")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping("/api/v1/businesses/{slug}/admin/clients")
class AdminClientResource {

    static final String ZIP = "application/zip";

    private final AdminBusinesses businesses;
    private final ExportClient exports;
    private final ClientArchive archive;
    private final EraseClient erasures;

    AdminClientResource(
            AdminBusinesses businesses,
            ExportClient exports,
            ClientArchive archive,
            EraseClient erasures) {
        this.businesses = businesses;
        this.exports = exports;
        this.archive = archive;
        this.erasures = erasures;
    }

    @Operation(
            summary = "Everything that is kept of a phone number, as a zip file",
            description =
                    "`client-file.json` holds all of it, `visits.csv`, `history.csv`,"
                            + " `waitlist.csv`, `receipts.csv` and `charges.csv` the same as tables. Changes nothing;"
                            + " a POST only so that the phone number is in no address. Nothing known"
                            + " makes an empty file.")
    @PostMapping(path = "/export", produces = ZIP)
    ResponseEntity<byte[]> export(@PathVariable String slug, @RequestBody RestClientRequest body) {
        var business = businesses.require(slug).business();
        var file = exports.export(new ExportClient.Query(business.id(), phone(body)));
        return archive.answer(file, business.zone());
    }

    @Operation(
            summary = "Forget whoever has a phone number",
            description =
                    "Visits keep what money and statistics need: services, people of the team,"
                            + " times, prices, states and stars. Name, phone, e-mail, words, consent,"
                            + " places on the waitlist, links and the account go for good. Several"
                            + " people behind one phone are forgotten together. Visits to come are"
                            + " cancelled first. Asking again goes on where it stopped.")
    @Refuses({
        ProblemType.CLIENT_EXPECTED,
        ProblemType.PAYMENT_UNDERWAY,
        ProblemType.SIGN_IN_SILENT,
        ProblemType.INVALID_FIELDS
    })
    @PostMapping(path = "/erase", produces = MediaType.APPLICATION_JSON_VALUE)
    RestErasure erase(@PathVariable String slug, @RequestBody RestClientRequest body) {
        var business = businesses.require(slug).business();
        var command = new EraseClient.Command(business.id(), phone(body));
        return RestErasure.done(erasures.erase(command));
    }

    private static PhoneNumber phone(RestClientRequest body) {
        var checks = new FieldChecks();
        var phone = Clients.phone(checks, body.phone());
        checks.end();
        return phone.orElseThrow();
    }
}
