package kz.localbusiness.web.layout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Suspension;
import org.jspecify.annotations.Nullable;

/// Tells the people of a business that it is off the air, and why.
final class SuspensionBanner extends Div implements LocaleChangeObserver {

    private @Nullable Suspension suspension;

    SuspensionBanner() {
        setId("suspension");
        addClassNames("notice", "bad");
        getElement().setAttribute("role", "status");
    }

    void show(Business business) {
        suspension = business.suspension();
        tell();
    }

    private void tell() {
        setText(
                suspension == null
                        ? ""
                        : getTranslation("standing.suspended", suspension.reason()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        tell();
    }
}
