package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.privacy.EraseMyTraces;
import kz.localbusiness.application.privacy.ShowMyFile;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the business keeps of a client with an account, for that client.
@Tag(name = "Client")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.CLIENTS)
@RestController
@RequestMapping("/api/v1/businesses/{slug}/me")
class MyDataResource {

    private static final String ZIP = "application/zip";

    private final PathBusinesses businesses;
    private final ShowMyFile data;
    private final EraseMyTraces erasures;
    private final ClientArchive archive;

    MyDataResource(
            PathBusinesses businesses,
            ShowMyFile data,
            EraseMyTraces erasures,
            ClientArchive archive) {
        this.businesses = businesses;
        this.data = data;
        this.erasures = erasures;
        this.archive = archive;
    }

    @Operation(
            summary = "Everything that is kept of the caller's verified phone, as a zip file",
            description =
                    "`client-file.json` holds all of it, `visits.csv`, `history.csv`,"
                            + " `waitlist.csv`, `receipts.csv` and `charges.csv` the same as tables.")
    @Refuses({ProblemType.NOT_FOUND, ProblemType.UNAUTHORIZED, ProblemType.PHONE_NOT_VERIFIED})
    @GetMapping(path = "/data", produces = ZIP)
    ResponseEntity<byte[]> show(@PathVariable String slug) {
        var business = businesses.require(slug).business();
        var file =
                data.show(new ShowMyFile.Query(business.id()))
                        .orElseThrow(MyDataResource::notVerified);
        return archive.answer(file, business.zone());
    }

    @Operation(
            summary = "Have the business forget whoever has the caller's verified phone",
            description =
                    "What the business does when it is asked to: everybody behind the number is"
                            + " forgotten, the account is closed. Visits to come are cancelled first.")
    @Refuses({
        ProblemType.NOT_FOUND,
        ProblemType.UNAUTHORIZED,
        ProblemType.PHONE_NOT_VERIFIED,
        ProblemType.CLIENT_EXPECTED,
        ProblemType.PAYMENT_UNDERWAY,
        ProblemType.SIGN_IN_SILENT
    })
    @PostMapping(path = "/erase", produces = MediaType.APPLICATION_JSON_VALUE)
    RestErasure erase(@PathVariable String slug) {
        var business = businesses.require(slug).business();
        var decision = erasures.erase(new EraseMyTraces.Command(business.id()));
        return RestErasure.done(decision.orElseThrow(MyDataResource::notVerified));
    }

    private static Refused notVerified() {
        return Refused.as(ProblemType.PHONE_NOT_VERIFIED);
    }
}
