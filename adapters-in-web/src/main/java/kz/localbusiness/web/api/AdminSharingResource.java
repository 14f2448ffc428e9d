package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Instance;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.WrongField.Rule;
import kz.localbusiness.web.sharing.Posters;
import kz.localbusiness.web.sharing.QrCode;
import kz.localbusiness.web.sharing.ShareLinks;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The address of the page as a code, on paper, and as links to paste.
@Tag(name = "Admin: settings")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.TEAM)
@RestController
@RequestMapping(path = "/api/v1/businesses/{slug}/admin/sharing")
class AdminSharingResource {

    private static final int PIXELS_A_MODULE = 24;

    private final AdminBusinesses businesses;
    private final Posters posters;
    private final Translations translations;
    private final Instance instance;

    AdminSharingResource(
            AdminBusinesses businesses,
            Posters posters,
            Translations translations,
            Instance instance) {
        this.businesses = businesses;
        this.posters = posters;
        this.translations = translations;
        this.instance = instance;
    }

    @Operation(summary = "Links to the page, and a button for the business's own site")
    @Refuses(ProblemType.INVALID_FIELDS)
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    RestSharing links(
            @PathVariable String slug,
            @Parameter(description = "kk, ru or en; missing: ru", example = "kk")
                    @RequestParam(required = false)
                    @Nullable String language) {
        var links = ShareLinks.of(businesses.require(slug).business(), instance);
        var speaks = read(language);
        return RestSharing.of(
                links,
                translations.text(speaks, "setting.invitation"),
                translations.text(speaks, "setting.book-online"));
    }

    @Operation(summary = "The address of the page as a QR code to print")
    @GetMapping(path = "/qr.png", produces = MediaType.IMAGE_PNG_VALUE)
    byte[] code(@PathVariable String slug) {
        var business = businesses.require(slug).business();
        return QrCode.of(instance.publicPage(business.slug())).png(PIXELS_A_MODULE);
    }

    @Operation(summary = "A poster of A4 with the QR code")
    @Refuses(ProblemType.INVALID_FIELDS)
    @GetMapping(path = "/poster.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] poster(
            @PathVariable String slug,
            @Parameter(description = "kk, ru or en; missing: ru", example = "kk")
                    @RequestParam(required = false)
                    @Nullable String language) {
        return posters.of(businesses.require(slug).business(), read(language));
    }

    private static Language read(@Nullable String language) {
        var checks = new FieldChecks();
        var read =
                language == null
                        ? Optional.of(Language.RU)
                        : checks.kept(
                                "language", Locales.languageOf(language), Rule.NOT_A_LANGUAGE);
        checks.end();
        return read.orElseThrow();
    }
}
