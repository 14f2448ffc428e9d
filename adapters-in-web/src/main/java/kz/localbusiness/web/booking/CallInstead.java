package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.domain.booking.Leeway;
import kz.localbusiness.web.layout.ContactLinks;
import kz.localbusiness.web.text.PhoneNumbers;
import kz.localbusiness.web.text.Wording;

/// What a client cannot change any more, why, and who can.
final class CallInstead extends Div implements FollowsVisit, LocaleChangeObserver {

    private MyAppointment mine;

    CallInstead(MyAppointment mine) {
        this.mine = mine;
        setId("call-instead");
        addClassNames("card", "stack");
    }

    @Override
    public void show(MyAppointment now) {
        mine = now;
        render();
    }

    private void render() {
        removeAll();
        say("manage.instead.move-too-late", mine.leeway().move());
        say("manage.instead.cancel-too-late", mine.leeway().cancel());
        setVisible(getComponentCount() > 0);
        var profile = mine.business().profile();
        var phone = profile.phone();
        var label = phone == null ? "" : getTranslation("booking.call", PhoneNumbers.shown(phone));
        var contacts = new ContactLinks(phone, label, profile.listing().contacts());
        if (contacts.isVisible()) {
            add(new Paragraph(getTranslation("manage.instead.call", profile.name())), contacts);
        }
    }

    private void say(String tooLate, Leeway.Change change) {
        switch (change) {
            case Leeway.Until _, Leeway.NotAhead _ -> {}
            case Leeway.TooLate(var cutoff) ->
                    explain(tooLate, Wording.in(getLocale()).duration(cutoff));
            case Leeway.TooOften(var most) -> explain("manage.instead.move-too-often", most);
        }
    }

    private void explain(String key, Object detail) {
        var why = new Paragraph(getTranslation(key, detail));
        why.addClassName("why-not");
        add(why);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        render();
    }
}
