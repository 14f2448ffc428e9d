package kz.localbusiness.web.sharing;

import java.util.Optional;
import kz.localbusiness.application.Instance;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.sharing.Poster.Words;
import kz.localbusiness.web.text.PhoneNumbers;
import kz.localbusiness.web.text.Translations;
import org.springframework.stereotype.Component;

/// The poster of a business in the language of whoever will read it.
@Component
public final class Posters {

    private final Translations translations;
    private final Instance instance;

    Posters(Translations translations, Instance instance) {
        this.translations = translations;
        this.instance = instance;
    }

    /// A PDF of one page.
    public byte[] of(Business business, Language language) {
        var profile = business.profile();
        var words =
                new Words(
                        profile.name(),
                        translations.text(language, "setting.book-online"),
                        translations.text(language, "setting.poster-how"),
                        Optional.ofNullable(profile.phone()).map(PhoneNumbers::shown).orElse(""));
        return Poster.of(words, instance.publicPage(business.slug()));
    }
}
