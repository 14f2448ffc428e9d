package kz.localbusiness.web.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.Instance;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Category;
import kz.localbusiness.domain.business.Contacts;
import kz.localbusiness.domain.business.Listing;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

class ShareLinksTest {

    private static final Instance HERE = new Instance(URI.create("https://lbp.example"), List.of());

    @Test
    void opensWhatsAppWithAMessageToSend() {
        assertThat(links("Salon").toSend("Жазылыңыз:"))
                .hasToString(
                        "https://wa.me/?text=%D0%96%D0%B0%D0%B7%D1%8B%D0%BB%D1%8B%D2%A3%D1%8B%D0%B7"
                                + "%3A%20https%3A%2F%2Flbp.example%2Faigul");
    }

    @Test
    void opensAChatWhereTheBusinessIsThere() {
        assertThat(links("Salon").chat()).contains(URI.create("https://wa.me/77012223344"));
    }

    @Test
    void putsNoMarkupOfTheNameIntoAnotherSite() {
        assertThat(links("\"><script>alert(1)</script>").button("<b>Book</b>"))
                .doesNotContain("<script>", "<b>")
                .contains("&lt;script&gt;", "&lt;b&gt;Book")
                .startsWith("<script src=\"https://lbp.example/embed.js\" data-business=\"aigul\"")
                .contains("<a href=\"https://lbp.example/aigul\">");
    }

    private static ShareLinks links(String name) {
        var contacts = new Contacts(new PhoneNumber("+77012223344"), "");
        var listing = new Listing(Category.HAIR, contacts, Set.of(Language.KK));
        var profile = Profile.named(name, new EmailAddress("a@example.kz")).listedAs(listing);
        var id = new BusinessId(new UUID(1, 1));
        return ShareLinks.of(
                Business.registered(id, new Slug("aigul"), profile, Instant.EPOCH), HERE);
    }
}
