package kz.localbusiness.web.legal;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.localbusiness.domain.privacy.PrivacyText;
import kz.localbusiness.web.layout.MainLayout;
import kz.localbusiness.web.layout.WithoutPush;
import kz.localbusiness.web.seo.Indexed;

/// What is kept about whom, and why.
@Indexed(title = "seo.privacy-title", description = "seo.privacy-description")
@Route(value = "privacy", layout = MainLayout.class)
@AnonymousAllowed
@WithoutPush
class ReadPrivacyView extends LegalText {

    private static final int PARAGRAPHS = 8;

    ReadPrivacyView() {
        super("legal.privacy.", PARAGRAPHS, PrivacyText.VERSION);
    }
}
