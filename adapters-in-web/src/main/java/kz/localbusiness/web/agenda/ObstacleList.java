package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import kz.localbusiness.domain.booking.Obstacle;
import kz.localbusiness.web.text.OwnerTone;

/// Why a start is not offered, and the owner's way past the rules on purpose.
final class ObstacleList extends Div implements LocaleChangeObserver {

    private final Div reasons = new Div();
    final Button anyway;

    ObstacleList(Runnable override) {
        anyway = new Button("", _ -> override.run());
        anyway.setId("anyway");
        anyway.setDisableOnClick(true);
        reasons.addClassNames("stack", "tight");
        getElement().setAttribute("role", "alert");
        addClassNames("notice", "stack");
        add(reasons, anyway);
        setVisible(false);
    }

    void show(List<Obstacle> obstacles, OwnerTone tone) {
        reasons.removeAll();
        obstacles.forEach(one -> reasons.add(new Paragraph(tone.told(one).message())));
        anyway.setEnabled(true);
        anyway.setVisible(Obstacle.canBeWaived(obstacles));
        setVisible(true);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        anyway.setText(getTranslation("agenda.anyway"));
    }
}
