package kz.localbusiness.web.legal;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.localbusiness.domain.business.Terms;
import kz.localbusiness.web.layout.MainLayout;
import kz.localbusiness.web.layout.WithoutPush;
import kz.localbusiness.web.seo.Indexed;

/// What an owner accepts on registering.
@Indexed(title = "seo.terms-title", description = "seo.terms-description")
@Route(value = "terms", layout = MainLayout.class)
@AnonymousAllowed
@WithoutPush
class ReadTermsView extends LegalText {

    private static final int PARAGRAPHS = 5;

    ReadTermsView() {
        super("legal.terms.", PARAGRAPHS, Terms.VERSION);
    }
}
