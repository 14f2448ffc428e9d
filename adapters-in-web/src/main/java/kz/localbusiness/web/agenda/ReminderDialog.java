package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kz.localbusiness.domain.booking.ClientDetails;

/// Reminds a client, from the business's own WhatsApp or by e-mail.
final class ReminderDialog extends Dialog implements LocaleChangeObserver {

    private static final String WHATSAPP = "https://wa.me/";

    private final ClientDetails client;
    final Anchor whatsapp = new Anchor();
    final Button email;
    private final Button done = new Button("", _ -> close());

    /// @param text that the client will read
    /// @param send writes to the client's address
    ReminderDialog(ClientDetails client, String text, Runnable send) {
        this.client = client;
        this.email =
                new Button(
                        "",
                        _ -> {
                            close();
                            send.run();
                        });
        var shown = new Paragraph(text);
        shown.setId("reminder-text");
        shown.addClassNames("summary", "pre-line");
        var number = client.phone().value().substring(1);
        var written = URLEncoder.encode(text, StandardCharsets.UTF_8);
        whatsapp.setHref(WHATSAPP + number + "?text=" + written);
        whatsapp.setTarget(AnchorTarget.BLANK);
        whatsapp.getElement().setAttribute("rel", "noopener noreferrer");
        whatsapp.addClassName("link-button");
        email.setId("reminder-email");
        email.setDisableOnClick(true);
        email.setVisible(client.email() != null);
        done.addThemeVariants(ButtonVariant.TERTIARY);
        var ways = new Div(whatsapp, email);
        ways.addClassName("row");
        var content = new Div(shown, ways);
        content.addClassName("stack");
        add(content);
        getFooter().add(done);
        setWidth("28rem");
        setMaxWidth("100%");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setHeaderTitle(getTranslation("agenda.reminder-title", client.name()));
        whatsapp.setText(getTranslation("handover.whatsapp"));
        email.setText(getTranslation("agenda.reminder-email"));
        done.setText(getTranslation("handover.done"));
    }
}
