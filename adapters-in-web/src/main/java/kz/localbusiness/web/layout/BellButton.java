package kz.localbusiness.web.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.business.Business;
import org.jspecify.annotations.Nullable;

/// A bell with the number of news that were not read; opened it lists the latest, and they are
/// read.
final class BellButton extends Div implements LocaleChangeObserver {

    private final BellRinger ringer;
    private final NativeButton bell = new NativeButton();
    private final Span counter = new Span();
    private final Popover popover = new Popover();
    private final H2 title = new H2();
    private final Div list = new Div();
    private @Nullable Business business;
    private boolean runsIt;
    private int unread;
    private Runnable endRinging = () -> {};

    BellButton(BellRinger ringer) {
        this.ringer = ringer;
        var picture = VaadinIcon.BELL_O.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        counter.addClassName("counter");
        bell.setId("bell");
        bell.addClassName("bell");
        bell.add(picture, counter);
        list.addClassName("bell-list");
        popover.setTarget(bell);
        popover.setPosition(PopoverPosition.BOTTOM);
        popover.setWidth("22rem");
        popover.addClassName("bell-popover");
        title.setId("bell-title");
        popover.setAriaLabelledBy("bell-title");
        popover.add(title, list);
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                fill();
            }
        });
        setVisible(false);
        add(bell, popover);
    }

    /// @param leads whether who looks may answer requests and read what clients say
    void ring(Business own, boolean leads) {
        business = own;
        runsIt = leads;
        setVisible(own.wasOpened());
        endRinging.run();
        if (own.wasOpened()) {
            count(ringer.unread(own.id()));
            endRinging = ringer.keepRinging(own.id(), UI.getCurrent(), this::count);
        }
    }

    void rest() {
        endRinging.run();
    }

    private void count(int news) {
        unread = news;
        counter.setText(String.valueOf(news));
        counter.setVisible(news > 0);
        label();
    }

    private void fill() {
        var own = business;
        if (own == null) {
            return;
        }
        var told = ringer.bell(own.id());
        list.removeAll();
        told.announced().forEach(line -> list.add(new AnnouncedLine(line, told.zone())));
        told.lines().forEach(line -> list.add(new BellLine(line, told.zone(), own, runsIt)));
        if (told.isEmpty()) {
            var nothing = new Paragraph(getTranslation("layout.bell-empty"));
            nothing.addClassName("quiet");
            list.add(nothing);
        } else {
            ringer.read(own.id(), told);
        }
        count(ringer.unread(own.id()));
    }

    private void label() {
        var name = getTranslation("layout.bell");
        bell.setAriaLabel(unread > 0 ? getTranslation("layout.bell-unread", name, unread) : name);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("layout.bell"));
        label();
    }
}
