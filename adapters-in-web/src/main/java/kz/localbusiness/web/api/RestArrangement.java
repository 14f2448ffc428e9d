package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.catalog.ArrangeServices;
import kz.localbusiness.domain.catalog.Arrangement;
import kz.localbusiness.domain.catalog.Category;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingDecision.CatalogueFull;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.catalog.Shelf;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;

/// Under which headings and in which order services are shown; what is read can be written back.
@Schema(name = "ServiceOrder", requiredProperties = "sections")
record RestArrangement(@Nullable List<Section> sections) implements RestBody {

    static RestArrangement of(List<Shelf> shelves) {
        return new RestArrangement(shelves.stream().map(Section::of).toList());
    }

    /// @throws Refused when any field is missing or wrong
    List<ArrangeServices.Section> read() {
        var checks = new FieldChecks();
        var given = Objects.requireNonNullElse(sections, List.<Section>of());
        if (sections == null) {
            checks.refuse("sections", Rule.REQUIRED);
        }
        if (given.size() > Arrangement.MOST_CATEGORIES) {
            checks.refuse("sections", Rule.TOO_MANY, Arrangement.MOST_CATEGORIES);
        }
        checks.end();
        var read = new ArrayList<ArrangeServices.Section>();
        var services = new HashSet<UUID>();
        var names = new HashSet<String>();
        for (int i = 0; i < given.size(); i++) {
            read.add(given.get(i).read(checks, "sections[%d].".formatted(i), names, services));
        }
        checks.end();
        return read;
    }

    /// @param category missing or empty for services of none, which clients see last
    @Schema(name = "ServiceSection", requiredProperties = "services")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Section(
            @Schema(maxLength = Offering.MAX_CATEGORY, example = "Стрижки")
                    @Nullable String category,
            @Nullable RestTexts names,
            @Schema(description = "Ids of services") @Nullable List<String> services) {

        static Section of(Shelf shelf) {
            return new Section(
                    shelf.category().name(),
                    RestTexts.of(shelf.category().names()),
                    shelf.offerings().stream().map(one -> one.id().value().toString()).toList());
        }

        ArrangeServices.Section read(
                FieldChecks checks, String at, Set<String> names, Set<UUID> services) {
            var name = checks.line(at + "category", category, Offering.MAX_CATEGORY).orElse("");
            if (!names.add(name)) {
                checks.refuse(at + "category", Rule.TWICE);
            }
            var translated =
                    RestTexts.lines(checks, at + "names", this.names, Offering.MAX_CATEGORY);
            return new ArrangeServices.Section(
                    new Category(name, translated), ids(checks, at + "services", services));
        }

        private List<OfferingId> ids(FieldChecks checks, String field, Set<UUID> named) {
            var given = Objects.requireNonNullElse(services, List.<String>of());
            if (given.size() > CatalogueFull.MOST) {
                checks.refuse(field, Rule.TOO_MANY, CatalogueFull.MOST);
                return List.of();
            }
            var ids = new ArrayList<OfferingId>();
            for (var text : given) {
                checks.required(field, text, checks.id(field, text))
                        .ifPresent(id -> {
                            if (!named.add(id)) {
                                checks.refuse(field, Rule.TWICE);
                            }
                            ids.add(new OfferingId(id));
                        });
            }
            return ids;
        }
    }
}
