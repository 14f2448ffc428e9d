package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.application.business.DescribeBusiness;
import kz.localbusiness.domain.business.Category;
import kz.localbusiness.domain.business.Contacts;
import kz.localbusiness.domain.business.District;
import kz.localbusiness.domain.business.Listing;
import kz.localbusiness.domain.business.PaymentLink;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.api.WrongField.Rule;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/// How a business presents itself.
///
/// @param payment only told; owners set it apart
@Schema(
        name = "BusinessProfile",
        requiredProperties = {"name", "phone", "address"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestBusinessProfile(
        @Schema(example = "Салон Айгерім", maxLength = Profile.MAX_NAME) @Nullable String name,
        @Schema(maxLength = Profile.MAX_DESCRIPTION) @Nullable String description,
        @Schema(example = "+77122354010") @Nullable String phone,
        @Schema(example = "Атырау, Сәтпаев даңғылы, 15", maxLength = Profile.MAX_ADDRESS)
                @Nullable String address,
        @Schema(example = "hair", description = "Missing: other") @Nullable String category,
        @Schema(example = "+77012223344") @Nullable String whatsapp,
        @Schema(example = "aigul.atyrau", description = "Without the @") @Nullable String instagram,
        @Schema(example = "[\"kk\", \"ru\"]", description = "Of the page; missing: all")
                @Nullable List<String> languages,
        @Schema(example = "nursaya", description = "Of Atyrau; missing: none")
                @Nullable String district,
        @Schema(description = "Whether the directory and search engines leave it out; missing: no")
                @Nullable Boolean hidden,
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable String payment)
        implements RestBody {

    static RestBusinessProfile of(Profile profile) {
        var listing = profile.listing();
        return new RestBusinessProfile(
                profile.name(),
                profile.description(),
                value(profile.phone()),
                profile.address(),
                Codes.of(listing.category()),
                value(listing.contacts().whatsapp()),
                listing.contacts().instagram(),
                codes(listing),
                Optional.ofNullable(listing.district()).map(Codes::of).orElse(null),
                listing.isHidden(),
                Optional.ofNullable(profile.payment()).map(PaymentLink::value).orElse(null));
    }

    static List<String> codes(Listing listing) {
        return Stream.of(Language.values())
                .filter(listing.languages()::contains)
                .map(Locales::codeOf)
                .toList();
    }

    private static @Nullable String value(@Nullable PhoneNumber phone) {
        return phone == null ? null : phone.value();
    }

    /// @throws Refused when any field is missing or wrong
    DescribeBusiness.Command read(BusinessId business) {
        var checks = new FieldChecks();
        var named = checks.required("name", name, checks.line("name", name, Profile.MAX_NAME));
        var about = checks.text("description", description, Profile.MAX_DESCRIPTION);
        var call = checks.required("phone", phone, phone(checks, "phone", phone));
        var where =
                checks.required(
                        "address", address, checks.line("address", address, Profile.MAX_ADDRESS));
        var listing = listing(checks);
        checks.end();
        return new DescribeBusiness.Command(
                business,
                named.orElseThrow(),
                about.orElse(""),
                call.orElseThrow(),
                where.orElseThrow(),
                listing);
    }

    private Listing listing(FieldChecks checks) {
        var trade =
                category == null
                        ? Optional.of(Category.OTHER)
                        : checks.kept(
                                "category", Codes.read(Category.class, category), Rule.UNKNOWN);
        var writes = phone(checks, "whatsapp", whatsapp);
        var shows =
                checks.text("instagram", instagram, Contacts.MAX_INSTAGRAM)
                        .flatMap(text ->
                                checks.kept(
                                        "instagram",
                                        Optional.of(text).filter(Contacts::isInstagram),
                                        Rule.UNREADABLE));
        return new Listing(
                trade.orElse(Category.OTHER),
                new Contacts(writes.orElse(null), shows.orElse("")),
                languages(checks),
                district(checks),
                Boolean.TRUE.equals(hidden));
    }

    private @Nullable District district(FieldChecks checks) {
        return district == null
                ? null
                : checks.kept("district", Codes.read(District.class, district), Rule.UNKNOWN)
                        .orElse(null);
    }

    private Set<Language> languages(FieldChecks checks) {
        if (languages == null) {
            return Listing.PLAIN.languages();
        }
        var spoken =
                languages.stream()
                        .filter(Objects::nonNull)
                        .map(Locales::languageOf)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        if (spoken.isEmpty() || spoken.size() != languages.size()) {
            checks.refuse("languages", Rule.NOT_A_LANGUAGE);
            return Listing.PLAIN.languages();
        }
        return spoken;
    }

    private static Optional<PhoneNumber> phone(
            FieldChecks checks, String field, @Nullable String raw) {
        return checks.text(field, raw, PhoneNumbers.MAX_LENGTH)
                .flatMap(text -> checks.kept(field, PhoneNumbers.any(text), Rule.NOT_A_PHONE));
    }
}
