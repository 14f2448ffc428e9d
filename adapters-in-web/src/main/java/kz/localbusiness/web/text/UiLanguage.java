package kz.localbusiness.web.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import kz.localbusiness.domain.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gives every browser tab its language, and remembers another choice for a year.
@Component
public final class UiLanguage implements VaadinServiceInitListener {

    private static final String ADDRESS_QUERY = "query";
    private static final String REMEMBER =
            """
            document.cookie = 'lang=' + $0 + '; path=/; max-age=31536000; SameSite=Lax'
                + (location.protocol === 'https:' ? '; Secure' : '');
            document.documentElement.lang = $0;
            """;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(UiLanguage::greet);
    }

    private static void greet(UIInitEvent event) {
        var request = VaadinService.getCurrentRequest();
        var language =
                RequestLanguage.of(
                        request.getCookies(), asked(request), request.getHeader("Accept-Language"));
        event.getUI().setLocale(Locales.of(language));
    }

    /// The client tells with its first call what the page's address was.
    private static @Nullable String asked(VaadinRequest request) {
        var query = Optional.ofNullable(request.getParameter(ADDRESS_QUERY)).orElse("");
        return QueryParameters.fromString(query)
                .getSingleParameter(RequestLanguage.PARAMETER)
                .orElse(null);
    }

    /// Views and components follow through `LocaleChangeObserver` and keep what was typed.
    public static void choose(UI ui, Language language) {
        ui.setLocale(Locales.of(language));
        ui.getPage().executeJs(REMEMBER, Locales.codeOf(language));
    }

    public static Language of(UI ui) {
        return Locales.languageOf(ui.getLocale()).orElse(Language.RU);
    }
}
