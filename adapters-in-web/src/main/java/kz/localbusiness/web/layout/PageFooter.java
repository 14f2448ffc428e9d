package kz.localbusiness.web.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.application.Instance;

/// Says whose platform this is, and when parts of it are stand-ins, which.
class PageFooter extends Footer implements LocaleChangeObserver {

    private final Instance instance;

    PageFooter(Instance instance) {
        this.instance = instance;
        addClassName("page-footer");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        if (instance.isEmbedded()) {
            add(demoMode());
        }
        add(new Paragraph(getTranslation("layout.about")));
    }

    private Paragraph demoMode() {
        var parts = String.join(", ", instance.embeddedParts());
        var mail = new Anchor("/dev/mail", getTranslation("layout.demo-mail"));
        mail.setRouterIgnore(true);
        var demo = new Paragraph(new Span(getTranslation("layout.demo", parts)), mail);
        demo.addClassName("demo-mode");
        return demo;
    }
}
