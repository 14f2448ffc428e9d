package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.directory.FindBusinesses;
import kz.localbusiness.domain.business.Category;
import kz.localbusiness.domain.business.District;
import kz.localbusiness.domain.directory.DirectorySearch;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.WrongField.Rule;
import kz.localbusiness.web.limit.Act;
import kz.localbusiness.web.limit.Limited;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Which businesses there are in town; those that hide are not among them.
@Tag(name = "Business")
@OpenTo(Audience.EVERYONE)
@RestController
@RequestMapping(path = "/api/v1/directory", produces = MediaType.APPLICATION_JSON_VALUE)
class DirectoryResource {

    private final FindBusinesses directory;
    private final Instance instance;
    private final Clock clock;

    DirectoryResource(FindBusinesses directory, Instance instance, Clock clock) {
        this.directory = directory;
        this.instance = instance;
        this.clock = clock;
    }

    @Operation(summary = "Find open businesses by name, trade and district, page by page")
    @Refuses({ProblemType.INVALID_FIELDS, ProblemType.TOO_MANY_REQUESTS})
    @Limited(Act.DIRECTORY)
    @GetMapping
    RestDirectory find(
            @Parameter(
                            description =
                                    "Beginnings of words of the name, in Kazakh, Russian or Latin"
                                            + " letters",
                            example = "салон айг")
                    @RequestParam(required = false)
                    @Nullable String query,
            @Parameter(example = "hair") @RequestParam(required = false) @Nullable String category,
            @Parameter(example = "nursaya") @RequestParam(required = false)
                    @Nullable String district,
            @Parameter(description = "As the page before named the next")
                    @RequestParam(required = false)
                    @Nullable String page) {
        var checks = new FieldChecks();
        var text = checks.line("query", query, DirectorySearch.MAX_TEXT).orElse("");
        var trade = code(checks, "category", Category.class, category);
        var where = code(checks, "district", District.class, district);
        var after = checks.line("page", page, DirectorySearch.MAX_PLACE).orElse("");
        checks.end();
        var search = new DirectorySearch(text, trade.orElse(null), where.orElse(null), after);
        return RestDirectory.of(directory.find(search), instance, clock.instant());
    }

    private static <E extends Enum<E>> Optional<E> code(
            FieldChecks checks, String field, Class<E> type, @Nullable String raw) {
        return raw == null
                ? Optional.empty()
                : checks.kept(field, Codes.read(type, raw), Rule.UNKNOWN);
    }
}
