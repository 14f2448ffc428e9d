package kz.localbusiness.web.seo;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.business.Category;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.layout.CategoryTexts;
import kz.localbusiness.web.sharing.WhatsApp;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.PhoneNumbers;
import kz.localbusiness.web.text.Translations;
import kz.localbusiness.web.text.Wording;
import org.jsoup.nodes.Element;

/// A business at first sight: enough to call or to write.
final class BusinessOutline {

    private final BusinessPage page;
    private final Translations texts;
    private final Language language;
    private final Wording wording;

    BusinessOutline(BusinessPage page, Translations texts, Language language) {
        this.page = page;
        this.texts = texts;
        this.language = language;
        this.wording = Wording.in(language);
    }

    Element plain() {
        var profile = page.business().profile();
        var trade = profile.listing().category();
        var plain = new Plain(profile.name());
        if (trade != Category.OTHER) {
            plain.line(text(CategoryTexts.key(trade)));
        }
        plain.line(profile.description()).line(profile.address()).excuse(text("seo.needs-call"));
        contacts(plain, profile);
        return plain.list(text("seo.services"), services()).list(text("seo.hours"), hours()).end();
    }

    private static void contacts(Plain plain, Profile profile) {
        var phone = profile.phone();
        if (phone != null) {
            plain.link("tel:" + phone.value(), PhoneNumbers.shown(phone));
        }
        var whatsapp = profile.listing().contacts().whatsapp();
        if (whatsapp != null) {
            plain.link(WhatsApp.chat(whatsapp), "WhatsApp");
        }
    }

    private List<String> services() {
        var people = page.staff().stream().map(StaffMember::id).toList();
        return page.offerings().stream().map(offering -> service(offering, people)).toList();
    }

    private String service(Offering offering, List<StaffId> people) {
        var prices = offering.prices(people);
        var least = wording.money(prices.isEmpty() ? offering.price() : prices.getFirst());
        return "%s · %s · %s"
                .formatted(
                        offering.nameIn(language),
                        wording.duration(offering.duration()),
                        prices.size() > 1
                                ? texts.text(language, "booking.price-from", least)
                                : least);
    }

    private List<String> hours() {
        return Stream.of(DayOfWeek.values())
                .filter(day -> !page.business().hours().on(day).isEmpty())
                .map(this::hours)
                .toList();
    }

    private String hours(DayOfWeek day) {
        var name = day.getDisplayName(TextStyle.FULL, Locales.of(language));
        return "%s %s".formatted(name, wording.hours(page.business().hours().on(day)));
    }

    private String text(String key) {
        return texts.text(language, key);
    }
}
