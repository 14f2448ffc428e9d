package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.notice.ShowWords;
import kz.localbusiness.application.notice.UseUsualWords;
import kz.localbusiness.application.notice.WordMessage;
import kz.localbusiness.domain.notice.Placeholder;
import kz.localbusiness.domain.notice.TemplateDecision.Blank;
import kz.localbusiness.domain.notice.TemplateDecision.Fine;
import kz.localbusiness.domain.notice.TemplateDecision.LooseBrace;
import kz.localbusiness.domain.notice.TemplateDecision.MissingPlaceholders;
import kz.localbusiness.domain.notice.TemplateDecision.TooLong;
import kz.localbusiness.domain.notice.TemplateDecision.UnknownPlaceholders;
import kz.localbusiness.domain.notice.TemplateDecision.Unreadable;
import kz.localbusiness.domain.notice.TemplateKey;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// In which words clients are written to.
@Tag(name = "Admin: business")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/notices/words",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminWordsResource {

    private final AdminBusinesses businesses;
    private final ShowWords shown;
    private final WordMessage wording;
    private final UseUsualWords usual;

    AdminWordsResource(
            AdminBusinesses businesses, ShowWords shown, WordMessage wording, UseUsualWords usual) {
        this.businesses = businesses;
        this.shown = shown;
        this.wording = wording;
        this.usual = usual;
    }

    @Operation(
            summary = "How one kind of message is worded, by every channel and in every language",
            description =
                    "Kinds: received, confirmed, cancelled, moved, reminder, receipt,"
                            + " time-offered. Channels: sms, telegram, web-push.")
    @Refuses(ProblemType.INVALID_FIELDS)
    @GetMapping
    RestMessageWords.All show(
            @PathVariable String slug,
            @Parameter(required = true, example = "reminder") @RequestParam(required = false)
                    @Nullable String kind) {
        var business = businesses.require(slug).business().id();
        var query = new ShowWords.Query(business, MessagePlaces.kind(kind));
        return new RestMessageWords.All(
                shown.show(query).stream().map(RestMessageWords::of).toList());
    }

    @Operation(
            summary = "Word a message",
            description = "Messages that wait to be sent are sent in the new words.")
    @PutMapping
    RestMessageWords word(
            @PathVariable String slug,
            @Parameter(required = true, example = "reminder") @RequestParam(required = false)
                    @Nullable String kind,
            @Parameter(required = true, example = "sms") @RequestParam(required = false)
                    @Nullable String channel,
            @Parameter(required = true, example = "kk") @RequestParam(required = false)
                    @Nullable String language,
            @RequestBody RestMessageWords.Wish body) {
        var business = businesses.require(slug).business().id();
        var key = MessagePlaces.key(kind, channel, language);
        var typed = Objects.requireNonNullElse(body.words(), "");
        return switch (wording.word(new WordMessage.Command(business, key, typed))) {
            case Fine _ -> worded(business, key);
            case Blank _ -> throw wrong(Rule.REQUIRED);
            case TooLong(var most) -> throw wrong(Rule.TOO_LONG, most);
            case Unreadable _ -> throw wrong(Rule.UNREADABLE);
            case LooseBrace _ -> throw wrong(Rule.LOOSE_BRACE);
            case UnknownPlaceholders(var names) ->
                    throw wrong(Rule.UNKNOWN_PLACEHOLDERS, String.join(", ", names));
            case MissingPlaceholders(var missing) ->
                    throw wrong(Rule.MISSING_PLACEHOLDERS, written(missing));
        };
    }

    private static Refused wrong(Rule rule, Object... limits) {
        return Refused.invalid(List.of(new WrongField("words", rule, limits)));
    }

    private static String written(Collection<Placeholder> some) {
        return some.stream().map(Placeholder::written).collect(Collectors.joining(", "));
    }

    private RestMessageWords worded(BusinessId business, TemplateKey key) {
        return shown.show(new ShowWords.Query(business, key.kind())).stream()
                .filter(one -> one.key().equals(key))
                .map(RestMessageWords::of)
                .findFirst()
                .orElseThrow();
    }

    @Operation(summary = "Leave a message to the platform's words; harmless when it is already")
    @Refuses(ProblemType.INVALID_FIELDS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping
    void leave(
            @PathVariable String slug,
            @Parameter(required = true, example = "reminder") @RequestParam(required = false)
                    @Nullable String kind,
            @Parameter(required = true, example = "sms") @RequestParam(required = false)
                    @Nullable String channel,
            @Parameter(required = true, example = "kk") @RequestParam(required = false)
                    @Nullable String language) {
        var business = businesses.require(slug).business().id();
        var key = MessagePlaces.key(kind, channel, language);
        usual.use(new UseUsualWords.Command(business, key));
    }
}
