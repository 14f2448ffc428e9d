package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.web.layout.OutsideLink;
import kz.localbusiness.web.sharing.WhatsApp;

/// Reminds a client, from the business's own WhatsApp or by whichever way the business writes to
/// its clients.
final class ReminderDialog extends Dialog implements LocaleChangeObserver {

    private final ClientDetails client;
    final Anchor whatsapp;
    final Button now;
    private final Button done = new Button("", _ -> close());

    /// @param text that the client will read
    /// @param send has it sent by the platform
    ReminderDialog(ClientDetails client, String text, Runnable send) {
        this.client = client;
        this.now =
                new Button(
                        "",
                        _ -> {
                            close();
                            send.run();
                        });
        var shown = new Paragraph(text);
        shown.setId("reminder-text");
        shown.addClassNames("summary", "pre-line");
        whatsapp = new OutsideLink(WhatsApp.chat(client.phone(), text));
        whatsapp.addClassName("link-button");
        now.setId("reminder-now");
        now.setDisableOnClick(true);
        done.addThemeVariants(ButtonVariant.TERTIARY);
        var ways = new Div(whatsapp, now);
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
        now.setText(getTranslation("agenda.reminder-now"));
        done.setText(getTranslation("handover.done"));
    }
}
