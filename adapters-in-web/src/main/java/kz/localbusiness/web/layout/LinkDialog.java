package kz.localbusiness.web.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.net.URI;
import kz.localbusiness.web.sharing.WhatsApp;

/// A link that is shown this once, to copy or to hand over in WhatsApp.
public final class LinkDialog extends Dialog implements LocaleChangeObserver {

    private final Button copy = new Button();
    private final Anchor send;
    private final Button done = new Button("", _ -> close());

    public LinkDialog(String title, String text, URI link) {
        var address = link.toString();
        var shown = new Paragraph(address);
        shown.setId("link-to-hand-over");
        shown.addClassNames("summary", "pre-line");
        copy.setId("copy-link");
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        Clipboard.onClick(copy)
                .writeText(address, _ -> say("handover.copied"), _ -> say("handover.not-copied"));
        send = new OutsideLink(WhatsApp.message(address));
        send.addClassName("link-button");
        done.setId("link-done");
        done.addThemeVariants(ButtonVariant.TERTIARY);
        var ways = new Div(copy, send);
        ways.addClassName("row");
        var content = new Div(new Paragraph(text), shown, ways);
        content.addClassName("stack");
        add(content);
        getFooter().add(done);
        setHeaderTitle(title);
        setWidth("28rem");
        setMaxWidth("100%");
    }

    private static void say(String key) {
        var ui = UI.getCurrent();
        Toast.show(ui, ui.getTranslation(key));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        copy.setText(getTranslation("handover.copy"));
        send.setText(getTranslation("handover.whatsapp"));
        done.setText(getTranslation("handover.done"));
    }
}
