package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.application.client.ListClientVisits;
import kz.localbusiness.application.client.ListClients;
import kz.localbusiness.application.client.ListClients.Filter;
import kz.localbusiness.application.client.ListClients.Order;
import kz.localbusiness.application.client.SaveClient;
import kz.localbusiness.application.client.ShowClient;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.ClientSearch;
import kz.localbusiness.domain.client.SaveClientDecision.ClientSaved;
import kz.localbusiness.domain.client.SaveClientDecision.ClientUnknown;
import kz.localbusiness.domain.client.SaveClientDecision.PhoneTaken;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Whom the business knows.
@Tag(name = "Admin: clients")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/clients",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminCardResource {

    private final AdminBusinesses businesses;
    private final CardPorts ports;
    private final Ids ids;

    AdminCardResource(AdminBusinesses businesses, CardPorts ports, Ids ids) {
        this.businesses = businesses;
        this.ports = ports;
        this.ids = ids;
    }

    @Operation(
            summary = "Everybody whom the business knows, 50 at once",
            description =
                    "New are those known for no more than 30 days, regular those who came three"
                            + " times and are not lost, lost those who stay away for 90 days and twice"
                            + " their usual interval, `birthday` those who have one within two weeks.")
    @Refuses(ProblemType.INVALID_FIELDS)
    @GetMapping
    RestClients list(
            @PathVariable String slug,
            @Parameter(description = "`all`, `new`, `regular`, `lost`, `owes` or `birthday`")
                    @RequestParam(defaultValue = "all")
                    String filter,
            @Parameter(description = "Of all: `name`, `last-visit` or `revenue`")
                    @RequestParam(defaultValue = "name")
                    String order,
            @Parameter(description = "That all of them have; lists them by name")
                    @RequestParam(defaultValue = "")
                    String tag,
            @Parameter(description = "The `next` of the page before")
                    @RequestParam(defaultValue = "")
                    String after) {
        var business = businesses.require(slug).business();
        var query = ClientQueries.read(business, filter, order, tag, after);
        return RestClients.of(ports.list().list(query), business.zone());
    }

    @Operation(
            summary =
                    "Find clients by three letters of a name or of a note, or four digits of a"
                            + " phone number",
            description =
                    "At most 100, those whose name or number fits first, each part of them exactly"
                            + " first. One typing error in a word is forgiven; Kazakh, Russian and"
                            + " Latin letters are alike. Changes nothing.")
    @PostMapping("/search")
    RestClients.Found find(@PathVariable String slug, @RequestBody RestClientSearch body) {
        var business = businesses.require(slug).business();
        var checks = new FieldChecks();
        var text =
                checks.required(
                        "text",
                        body.text(),
                        checks.line("text", body.text(), ClientSearch.MAX_LENGTH));
        checks.end();
        var query =
                new ListClients.Query(
                        business.id(), Filter.ALL, Order.NAME, "", text.orElseThrow(), "");
        return RestClients.Found.of(ports.list().list(query).clients(), business.zone());
    }

    @Operation(summary = "Write down somebody new")
    @Refuses(ProblemType.PHONE_TAKEN)
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    RestCard add(@PathVariable String slug, @RequestBody RestClientProfile body) {
        var setup = businesses.require(slug);
        var checks = new FieldChecks();
        var id = checks.id("id", body.id());
        return saved(setup, id.orElseGet(ids::next), body, checks, false);
    }

    @Operation(summary = "What the business knows of one client, and who may be the same person")
    @GetMapping("/{id}")
    RestCard show(@PathVariable String slug, @PathVariable String id) {
        var business = businesses.require(slug).business();
        return ports.show()
                .show(new ShowClient.Query(business.id(), new ClientId(Keys.path(id))))
                .map(shown -> RestCard.of(shown, business.zone()))
                .orElseThrow(() -> Refused.as(ProblemType.NOT_FOUND));
    }

    @Operation(summary = "Change who a client is")
    @Refuses(ProblemType.PHONE_TAKEN)
    @PutMapping("/{id}")
    RestCard change(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestBody RestClientProfile body) {
        var setup = businesses.require(slug);
        return saved(setup, Keys.path(id), body, new FieldChecks(), true);
    }

    @Operation(summary = "The visits of one client, the latest first, 20 at once")
    @Refuses(ProblemType.INVALID_FIELDS)
    @GetMapping("/{id}/visits")
    RestCard.Visits visits(
            @PathVariable String slug,
            @PathVariable String id,
            @Parameter(description = "The `next` of the page before")
                    @RequestParam(defaultValue = "")
                    String after) {
        var business = businesses.require(slug).business();
        var client = new ClientId(Keys.path(id));
        var checks = new FieldChecks();
        var place = checks.line("after", after, ClientQueries.LONGEST_PLACE).orElse("");
        checks.end();
        if (ports.show().show(new ShowClient.Query(business.id(), client)).isEmpty()) {
            throw Refused.as(ProblemType.NOT_FOUND);
        }
        var query = new ListClientVisits.Query(business.id(), client, place);
        return RestCard.Visits.of(ports.visits().list(query), business.zone());
    }

    private RestCard saved(
            Setup setup, UUID id, RestClientProfile body, FieldChecks checks, boolean known) {
        var business = setup.business();
        var profile = body.read(checks);
        checks.end();
        var command =
                new SaveClient.Command(
                        business.id(), new ClientId(id), profile.orElseThrow(), known);
        return switch (ports.save().save(command)) {
            case ClientSaved(var card) -> RestCard.of(card, business.zone());
            case PhoneTaken _ -> throw Refused.as(ProblemType.PHONE_TAKEN);
            case ClientUnknown() -> throw Refused.as(ProblemType.NOT_FOUND);
        };
    }
}
