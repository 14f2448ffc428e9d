package kz.localbusiness.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Category;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.Contacts;
import kz.localbusiness.domain.business.District;
import kz.localbusiness.domain.business.Listing;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DirectoryKeysTest {

    private static final Listing PLAIN =
            new Listing(Category.HAIR, Contacts.NONE, Set.of(Language.KK));

    @Test
    void standsUnderEachBeginningWithAndWithoutTradeAndDistrict() {
        var keys = DirectoryKeys.of(named("Ай", "aru", PLAIN.in(District.SAMAL)));

        assertThat(keys)
                .contains("//", "HAIR//", "/SAMAL/", "HAIR/SAMAL/")
                .contains("//a", "//ai", "HAIR//ai", "/SAMAL/ai", "HAIR/SAMAL/ai")
                .contains("//ar", "//aru")
                .hasSize(4 * 5);
    }

    @Test
    void standsUnderNoDistrictWithoutOne() {
        assertThat(DirectoryKeys.of(named("Ай", "ai2", PLAIN)))
                .containsExactlyInAnyOrder(
                        "//", "HAIR//", "//a", "HAIR//a", "//ai", "HAIR//ai", "//ai2", "HAIR//ai2");
    }

    @Test
    void staysFewHoweverLongTheNameIs() {
        var name = "длинное слово ".repeat(5) + "еще";

        assertThat(DirectoryKeys.of(named(name, "long", PLAIN.in(District.SAMAL))))
                .hasSizeLessThan(4 * (1 + 6 * 6) + 1);
    }

    @Test
    void isAskedForByTheSameKeys() {
        var keys = DirectoryKeys.of(named("Сұлулық салоны", "aru", PLAIN.in(District.SAMAL)));

        assertThat(keys)
                .containsAll(search("сулулык САЛОН", Category.HAIR, District.SAMAL).keys())
                .containsAll(search("salonynanbasqa", null, null).keys())
                .doesNotContainAnyElementsOf(search("барбер", null, null).keys());
    }

    @Test
    void standsNowhereUnlessOpenAndShown() {
        var shown = named("Ай", "ai2", PLAIN);

        assertThat(DirectoryKeys.of(named("Ай", "ai2", PLAIN.hidden(true)))).isEmpty();
        assertThat(DirectoryKeys.isListed(shown)).isTrue();
        assertThat(
                        DirectoryKeys.of(
                                Business.registered(
                                        shown.id(), shown.slug(), shown.profile(), Instant.EPOCH)))
                .isEmpty();
    }

    @Test
    void takesAPlaceOfItsOwnAmongItsLikes() {
        assertThat(DirectoryKeys.place(named("Әйгерім", "aaa", PLAIN)))
                .isLessThan(DirectoryKeys.place(named("Айгерім", "bbb", PLAIN)))
                .isGreaterThan(DirectoryKeys.place(named("Абай", "zzz", PLAIN)));
    }

    private static DirectorySearch search(
            String text, @Nullable Category category, @Nullable District district) {
        return new DirectorySearch(text, category, district, "");
    }

    private static Business named(String name, String slug, Listing listing) {
        return new Business(
                new BusinessId(new UUID(0, 1)),
                new Slug(slug),
                Profile.named(name, new EmailAddress("owner@example.kz")).listedAs(listing),
                Business.DEFAULT_ZONE,
                WeeklyHours.closed(),
                BookingPolicy.STANDARD,
                Closures.NONE,
                Stage.OPEN,
                null,
                null,
                Instant.EPOCH,
                1);
    }
}
