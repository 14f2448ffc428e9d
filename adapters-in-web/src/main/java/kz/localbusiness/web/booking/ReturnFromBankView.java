package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.localbusiness.web.OpenBusinesses;
import kz.localbusiness.web.layout.MainLayout;

/// Where the bank's site sends clients back to, whether they have paid or not. It knows nothing of
/// any visit, so that its address may be told to the bank.
@AnonymousAllowed
@Route(value = BookingNavigation.RETURN, layout = MainLayout.class)
class ReturnFromBankView extends Div
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final OpenBusinesses openBusinesses;
    private final H1 title = new H1();
    private final Paragraph text = new Paragraph();

    ReturnFromBankView(OpenBusinesses openBusinesses) {
        this.openBusinesses = openBusinesses;
        addClassNames("card", "stack");
        add(title, text);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var _ =
                event.getRouteParameters()
                        .get(BookingNavigation.SLUG)
                        .flatMap(openBusinesses::at)
                        .orElseThrow(NotFoundException::new);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("payment.return-title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getPageTitle());
        text.setText(getTranslation("payment.return-text"));
    }
}
