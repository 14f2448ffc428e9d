package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.domain.booking.Feedback;
import kz.localbusiness.web.layout.Stars;
import org.jspecify.annotations.Nullable;

/// What the client said after the visit, and what the business answered.
final class SaidCard extends Section implements FollowsVisit, LocaleChangeObserver {

    private final H2 title = new H2();
    private @Nullable Feedback said;

    SaidCard() {
        setId("said");
        addClassNames("card", "stack");
    }

    @Override
    public void show(MyAppointment now) {
        said = now.appointment().feedback();
        render();
    }

    private void render() {
        removeAll();
        setVisible(said != null);
        if (said != null) {
            title.setText(getTranslation("manage.said"));
            add(title, new Stars(said.stars()));
            SaidWords.of(said, getTranslation("manage.said-answer")).forEach(this::add);
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        render();
    }
}
