package kz.localbusiness.web.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.ZoneId;
import java.util.List;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.web.text.Wording;

/// Says which visits an act leaves behind before it is done.
final class TouchedDialog extends ConfirmDialog implements LocaleChangeObserver {

    private final List<Appointment> visits;
    private final ZoneId zone;
    private final Paragraph text = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    final Button go = new Button();
    private final Button leave = new Button("", _ -> close());

    /// @param act what is done all the same
    TouchedDialog(List<Appointment> visits, ZoneId zone, Runnable act) {
        this.visits = visits;
        this.zone = zone;
        go.setId("touched-go");
        go.setDisableOnClick(true);
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickListener(_ -> {
            close();
            act.run();
        });
        list.addClassName("touched");
        var content = new Div(text, list);
        content.addClassName("stack");
        add(content);
        setConfirmButton(go);
        setCancelButton(leave);
        setCancelable(true);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var wording = Wording.in(event.getLocale());
        setHeader(getTranslation("people.touched", visits.size()));
        text.setText(getTranslation("people.touched-text"));
        list.removeAll();
        visits.forEach(one ->
                list.add(
                        new ListItem(
                                "%s · %s"
                                        .formatted(
                                                wording.dateTime(one.slot().start(), zone),
                                                one.client().name()))));
        go.setText(getTranslation("people.touched-go"));
        leave.setText(getTranslation("people.leave"));
    }
}
