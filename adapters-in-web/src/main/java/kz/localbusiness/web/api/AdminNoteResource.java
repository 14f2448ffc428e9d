package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.client.AddNote;
import kz.localbusiness.application.client.MergeClients;
import kz.localbusiness.application.client.RemoveNote;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.ClientNote;
import kz.localbusiness.domain.client.MergeDecision.Merged;
import kz.localbusiness.domain.client.MergeDecision.NobodyToMerge;
import kz.localbusiness.domain.client.MergeDecision.TooMuchForOne;
import kz.localbusiness.domain.client.NoteDecision.NobodyToNote;
import kz.localbusiness.domain.client.NoteDecision.Noted;
import kz.localbusiness.domain.client.NoteDecision.NotesFull;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.WrongField.Rule;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What is noted of a client, and two cards of one person.
@Tag(name = "Admin: clients")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/clients/{id}",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminNoteResource {

    private final AdminBusinesses businesses;
    private final CardPorts ports;
    private final Ids ids;

    AdminNoteResource(AdminBusinesses businesses, CardPorts ports, Ids ids) {
        this.businesses = businesses;
        this.ports = ports;
        this.ids = ids;
    }

    @Operation(summary = "Note something of a client")
    @Refuses(ProblemType.LIMIT_REACHED)
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/notes")
    RestCard note(@PathVariable String slug, @PathVariable String id, @RequestBody RestNote body) {
        var business = businesses.require(slug).business();
        var checks = new FieldChecks();
        var name = checks.id("id", body.id());
        var kind =
                body.kind() == null
                        ? ClientNote.Kind.NOTE
                        : checks.kept(
                                        "kind",
                                        Codes.read(ClientNote.Kind.class, body.kind()),
                                        Rule.UNKNOWN)
                                .orElse(ClientNote.Kind.NOTE);
        var read = checks.text("text", body.text(), ClientNote.MAX_TEXT);
        var text = checks.required("text", body.text(), read);
        checks.end();
        var command =
                new AddNote.Command(
                        business.id(),
                        new ClientId(Keys.path(id)),
                        name.orElseGet(ids::next),
                        kind,
                        text.orElseThrow());
        return switch (ports.note().add(command)) {
            case Noted(var card) -> RestCard.of(card, business.zone());
            case NotesFull() -> throw Refused.as(ProblemType.LIMIT_REACHED);
            case NobodyToNote() -> throw Refused.as(ProblemType.NOT_FOUND);
        };
    }

    @Operation(summary = "Forget a note for good")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/notes/{note}")
    void forget(@PathVariable String slug, @PathVariable String id, @PathVariable String note) {
        var business = businesses.require(slug).business();
        var client = new ClientId(Keys.path(id));
        var command = new RemoveNote.Command(business.id(), client, Keys.path(note));
        if (!ports.forget().remove(command)) {
            throw Refused.as(ProblemType.NOT_FOUND);
        }
    }

    @Operation(
            summary = "Make this card and another one the card of one person, for good",
            description =
                    "Its name stays; numbers, notes, tags and visits of both are on it. Asking"
                            + " again goes on where it stopped.")
    @Refuses(ProblemType.LIMIT_REACHED)
    @PostMapping("/merge")
    RestCard merge(
            @PathVariable String slug, @PathVariable String id, @RequestBody RestMerge body) {
        var business = businesses.require(slug).business();
        var checks = new FieldChecks();
        var other = checks.required("other", body.other(), checks.id("other", body.other()));
        checks.end();
        var command =
                new MergeClients.Command(
                        business.id(),
                        new ClientId(Keys.path(id)),
                        new ClientId(other.orElseThrow()));
        return switch (ports.merge().merge(command)) {
            case Merged(var card) -> RestCard.of(card, business.zone());
            case TooMuchForOne() -> throw Refused.as(ProblemType.LIMIT_REACHED);
            case NobodyToMerge() -> throw Refused.as(ProblemType.NOT_FOUND);
        };
    }
}
